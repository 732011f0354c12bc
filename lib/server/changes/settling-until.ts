import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change, ChangeList } from '#lib/contracts/change.ts';
import { settlingOf } from '#lib/topology/change/settling-of.ts';

/** What is still settling of the calls that were made, each once, the longest. @param now ms since epoch */
export function settlingUntil(changes: readonly Change[], now: number): ChangeList['settling'] {
  const found = new Map<string, ChangeList['settling'][number]>();
  for (const { steps, endedAt } of changes) {
    const from = endedAt === null ? now : Date.parse(endedAt);
    for (const { step, state } of steps) {
      if (state.state !== 'done') continue;
      for (const [key, { about }] of found) if (isOver(about, step.call)) found.delete(key);
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

/** What is gone settles no more; nor does a deleted name once it is taken again. */
function isOver(about: string, call: AwsCall): boolean {
  switch (call.action) {
    case 'Unsubscribe':
      return about === call.subscription;
    case 'CreateQueue':
    case 'DeleteQueue':
      return about === call.arn;
    case 'DeleteTopic':
      return about === call.arn || about.startsWith(`${call.arn}|`);
    default:
      return false;
  }
}
