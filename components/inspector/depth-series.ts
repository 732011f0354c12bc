import type { QueueSample } from '#lib/contracts/queue.ts';

export type DepthPoint = { at: number; visible: number };

/** ms that the chart looks back. */
export const WINDOW = 15 * 60_000;

/** ms; readings further apart mean that nothing changed between them: only changes are sent. */
const JOINED = 30_000;

/**
 * The depth from 15 minutes ago until `now` (ms), oldest first: what the server remembers, then what this tab saw
 * itself. A depth holds until the next reading, at both ends of the window too. Empty where nothing was read.
 */
export function depthSeries(
  remembered: readonly QueueSample[],
  seen: readonly DepthPoint[],
  now: number,
): readonly DepthPoint[] {
  const firstSeen = seen[0]?.at ?? Number.POSITIVE_INFINITY;
  const earlier = remembered
    .map(({ at, visible }) => ({ at: Date.parse(at), visible }))
    .filter(({ at }) => at < firstSeen);
  const all = [...earlier, ...seen];
  const start = now - WINDOW;
  const held = all.findLast(({ at }) => at < start);
  const inside = all.filter(({ at }) => at >= start);
  return heldBetween([...(held ? [{ ...held, at: start }] : []), ...inside], now);
}

function heldBetween(points: readonly DepthPoint[], now: number): DepthPoint[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return point.at < now ? [point, { ...point, at: now }] : [point];
    return next.at - point.at > JOINED ? [point, { ...point, at: next.at - 1 }] : [point];
  });
}

/** The series in one sentence, for people who cannot see the line. */
export function depthSummary(points: readonly DepthPoint[], format: (count: number) => string): string {
  const depths = points.map((point) => point.visible);
  const [first, last] = [depths[0] ?? 0, depths.at(-1) ?? 0];
  return `from ${format(first)} to ${format(last)}, lowest ${format(Math.min(...depths))}, highest ${format(Math.max(...depths))}`;
}
