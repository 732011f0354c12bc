import type { LookFacts } from '#lib/contracts/look.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { Earlier } from './earlier.ts';
import type { LookedAt } from './looked-at.ts';

/**
 * What is known of a queue without a receive, read now, and where it is asked.
 * Errors: those of `Monitor.queueDetail`.
 */
export async function readLookedAt(desk: Desk, earlier: Earlier, name: string): Promise<LookedAt> {
  const { queue, url, attributes } = await desk.monitor.queueDetail(name);
  const { arn, fifo, deadLetter, visible, inFlight, retention } = queue;
  const { samples } = desk.monitor.history(name);
  const facts: LookFacts = {
    arn,
    fifo,
    deadLetter,
    visible,
    inFlight,
    visibilityTimeout: secondsOf(attributes.VisibilityTimeout),
    retention,
    earlier: earlier.facts(arn, { retention, samples }),
  };
  return { name, url, facts };
}

function secondsOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
