import { depthSeries, WINDOW } from '#components/inspector/depth-series.ts';
import type { DepthSample } from '#lib/topology/trend.ts';

/**
 * The last 15 minutes before `now` as SVG path data in a box, each depth held until the next reading, as the inspector's
 * chart has it. Empty before there is a line to draw. The scale starts at the least reading, but never blows a change of
 * a few messages up to full height.
 */
export function sparklinePath(series: readonly DepthSample[], now: number, width: number, height: number): string {
  const readings = depthSeries([], series, now);
  if (readings.length < 2) return '';
  const depths = readings.map((reading) => reading.visible);
  const [least, most] = [Math.min(...depths), Math.max(...depths)];
  const range = Math.max(most - least, most * 0.1, 4);
  const middle = (most + least) / 2;
  return readings
    .map(({ at, visible }, i) => {
      const x = width * (1 - (now - at) / WINDOW);
      const y = height / 2 - ((visible - middle) / range) * (height - 2);
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
