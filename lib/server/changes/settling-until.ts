import type { Change, ChangeList } from '#lib/contracts/change.ts';
import { settlingOf } from '#lib/topology/change/settling-of.ts';

/** What is still settling of the calls that were made, each once, the longest. @param now ms since epoch */
export function settlingUntil(changes: readonly Change[], now: number): ChangeList['settling'] {
  const found = new Map<string, ChangeList['settling'][number]>();
  for (const { steps, endedAt } of changes) {
    const from = endedAt === null ? now : Date.parse(endedAt);
    for (const { step, state } of steps) {
      if (state.state !== 'done') continue;
      for (const settling of settlingOf(step.call)) {
        const until = new Date(from + settling.seconds * 1_000).toISOString();
        const key = `${settling.about} ${settling.what}`;
        const known = found.get(key);
        if (Date.parse(until) > now && (!known || known.until < until)) found.set(key, { ...settling, until });
      }
    }
  }
  return [...found.values()];
}
