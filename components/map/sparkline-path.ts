export type Reading = { at: number; visible: number };

/** ms of history that a sparkline shows. */
export const SPAN = 15 * 60_000;

/**
 * The last 15 minutes before `now` as SVG path data in a box. Empty with fewer than two readings. The scale starts at the
 * least reading, but never blows a change of a few messages up to full height.
 */
export function sparklinePath(series: readonly Reading[], now: number, width: number, height: number): string {
  const readings = series.filter((reading) => reading.at >= now - SPAN);
  if (readings.length < 2) return '';
  const depths = readings.map((reading) => reading.visible);
  const [least, most] = [Math.min(...depths), Math.max(...depths)];
  const range = Math.max(most - least, most * 0.1, 4);
  const middle = (most + least) / 2;
  return readings
    .map(({ at, visible }, i) => {
      const x = width * (1 - (now - at) / SPAN);
      const y = height / 2 - ((visible - middle) / range) * (height - 2);
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
