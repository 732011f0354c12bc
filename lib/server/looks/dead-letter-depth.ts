import type { Desk } from '#lib/server/desk.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { LookedAt } from './looked-at.ts';

/** How many messages the dead-letter queue has now; `null` = there is none, or it cannot be read. One call. */
export async function deadLetterDepth({ monitor }: Desk, { facts }: LookedAt): Promise<number | null> {
  if (!facts.deadLetter) return null;
  const { arn } = facts.deadLetter;
  try {
    const { queue } = await monitor.queueDetail(nameOfArn(arn));
    const { visible, inFlight, delayed } = queue;
    if (queue.arn !== arn || visible === null || inFlight === null) return null;
    return visible + inFlight + (delayed ?? 0);
  } catch {
    // Told to the connection's health already; a look does not fail by it.
    return null;
  }
}
