/** One reading of a queue's depth; `at` in ms since epoch. */
export type DepthSample = { at: number; visible: number };

export type Direction = 'rising' | 'falling' | 'steady';

const MINUTE = 60_000;
/** ms; with less than this known, a rate would be a guess. */
const LEAST_KNOWN = 30_000;
/** ms; two readings that are no further apart are joined by a line, others mean that nothing changed between them. */
const JOINED = 30_000;

/**
 * By how many messages per minute the depth changed over the last minute; `null` with less than 30 s known.
 * @param samples oldest first; a depth that did not change may have been left out, so the last reading still holds
 * @param now ms since epoch
 */
export function rateOf(samples: readonly DepthSample[], now: number): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return null;
  const end = now - last.at <= JOINED ? Math.max(last.at, first.at) : now;
  const start = Math.max(first.at, end - MINUTE);
  if (end - start < LEAST_KNOWN) return null;
  return ((last.visible - depthAt(samples, start)) / (end - start)) * MINUTE;
}

/** Whether a depth rises or falls enough to say so: a message a minute, and a five-hundredth of the depth. */
export function directionOf(rate: number, depth: number): Direction {
  if (Math.abs(rate) < Math.max(1, depth / 500)) return 'steady';
  return rate > 0 ? 'rising' : 'falling';
}

function depthAt(samples: readonly DepthSample[], at: number): number {
  const before = samples.findLastIndex((sample) => sample.at <= at);
  const [a, b] = [samples[Math.max(0, before)], samples[before + 1]];
  if (!a || !b || b.at - a.at > JOINED) return a?.visible ?? 0;
  return a.visible + ((b.visible - a.visible) * (at - a.at)) / (b.at - a.at);
}
