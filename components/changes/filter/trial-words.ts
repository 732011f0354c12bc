import type { SimulatedMessage, SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { formatCount } from '#lib/format/count.ts';

/** Which of the messages tried are listed. */
export type Shown = 'all' | 'lost' | 'gained' | 'kept-out';

/** `12 of 50 would no longer be delivered; 3 new.` */
export function summaryWords({ total, passing, lost, gained }: SimulateFilterOutput, compared: boolean): string {
  const of = `${formatCount(passing)} of ${formatCount(total)} would be delivered`;
  if (!compared) return `${of}. The present filter cannot be judged, so nothing is compared.`;
  if (lost === 0 && gained === 0) return `${of}, the same as now.`;
  if (lost === 0) return `${of}; ${formatCount(gained)} new.`;
  const no = `${formatCount(lost)} of ${formatCount(total)} would no longer be delivered`;
  return gained === 0 ? `${no}; none new.` : `${no}; ${formatCount(gained)} new.`;
}

/** How many messages each key keeps out: of a message that fails at several, the first of them. */
export function keptOutAt(messages: readonly Pick<SimulatedMessage, 'path'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of messages) if (path !== null) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

/** keys that are named; the rest is counted together */
const NAMED = 4;

/** `Kept out at kind: 31, at total: 7.` `null` where no key keeps any out. */
export function keysThatFail({ messages }: SimulateFilterOutput): string | null {
  const sorted = [...keptOutAt(messages)].toSorted(([, a], [, b]) => b - a);
  if (sorted.length === 0) return null;
  const named = sorted.slice(0, NAMED).map(([path, count]) => `at ${path}: ${formatCount(count)}`);
  const rest = sorted.slice(NAMED).reduce((sum, [, count]) => sum + count, 0);
  return `Kept out ${named.join(', ')}${rest > 0 ? `, at others: ${formatCount(rest)}` : ''}.`;
}

/** What of an answer is listed, the newest first. */
export function shownOf({ messages }: SimulateFilterOutput, shown: Shown): SimulatedMessage[] {
  const wanted = messages.filter(({ passes, change }) => {
    if (shown === 'all') return true;
    return shown === 'kept-out' ? !passes : change === shown;
  });
  return wanted.toReversed();
}
