import type { ChangeList } from '#lib/contracts/change.ts';

/** What AWS may still be doing, and the instant until which it may. */
export type SettlingUntil = { what: string; until: string };

/** By id of node or edge, what settles longest there at `now` (ms since epoch). */
export function settlingAt(list: Pick<ChangeList, 'settling'>, now: number): ReadonlyMap<string, SettlingUntil> {
  const latest = new Map<string, SettlingUntil>();
  for (const { about, what, until } of list.settling) {
    if (Date.parse(until) <= now) continue;
    const known = latest.get(about);
    if (!known || Date.parse(known.until) < Date.parse(until)) latest.set(about, { what, until });
  }
  return latest;
}

/** ms until the first of these is over; `null` where there is none. */
export function untilNextSettled(settling: ReadonlyMap<string, SettlingUntil>, now: number): number | null {
  if (settling.size === 0) return null;
  return Math.min(...[...settling.values()].map(({ until }) => Date.parse(until))) - now;
}
