import type { QueueSample } from '#lib/contracts/queue.ts';

export type DepthPoint = { at: number; visible: number };

/** ms that the chart looks back. */
export const WINDOW = 15 * 60_000;

/**
 * The depth over the last 15 minutes, oldest first: what the server remembers, then what this tab saw itself. Readings
 * that equal both neighbours are left out of both, so the line between two points is true.
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
  return [...earlier, ...seen].filter(({ at }) => at >= now - WINDOW);
}

/** The series in one sentence, for people who cannot see the line. */
export function depthSummary(points: readonly DepthPoint[], format: (count: number) => string): string {
  const depths = points.map((point) => point.visible);
  const [first, last] = [depths[0] ?? 0, depths.at(-1) ?? 0];
  return `from ${format(first)} to ${format(last)}, lowest ${format(Math.min(...depths))}, highest ${format(Math.max(...depths))}`;
}
