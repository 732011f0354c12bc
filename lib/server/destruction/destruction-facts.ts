import type { DestructionFacts, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { PurgeClock } from './purge-clock.ts';

type Input = { queueName: string; operation: DestructiveOperation; purges: PurgeClock };

/**
 * What a purge or a deletion would take away, read now.
 * Errors: `not_found`, `denied`, `unreachable`, `throttled`, `unauthenticated`.
 */
export async function readDestructionFacts(
  { monitor }: Desk,
  { queueName, operation, purges }: Input,
): Promise<DestructionFacts> {
  const [{ queue, readAt }, { subscriptions }] = await Promise.all([
    monitor.queueDetail(queueName),
    monitor.topology(),
  ]);
  const deleting = operation === 'deleteQueue';
  return {
    arn: queue.arn,
    visible: queue.visible ?? 0,
    inFlight: queue.inFlight ?? 0,
    delayed: queue.delayed ?? 0,
    readAt,
    orphans: deleting ? subscriptions.flatMap(({ id, endpoint }) => (endpoint === queue.arn ? id : [])) : [],
    deadLetterFor: deleting ? queue.deadLetterFor : [],
    purgedAt: purges.lastOf(queue.arn),
  };
}

/** What the person did not see when confirming, in words; `null` = nothing that matters. Counts always change a little. */
export function newlyAtStake(shown: DestructionFacts, found: DestructionFacts): string | null {
  const isNew = (known: readonly string[]) => (each: string) => !known.includes(each);
  if (found.orphans.some(isNew(shown.orphans))) return 'another topic delivers to it now';
  if (found.deadLetterFor.some(isNew(shown.deadLetterFor))) return 'another queue sends its dead letters to it now';
  const held = ({ visible, inFlight, delayed }: DestructionFacts) => visible + inFlight + delayed;
  return held(shown) === 0 && held(found) > 0 ? 'it is not empty any more' : null;
}
