import type { Finding } from '#lib/contracts/finding.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../arn.ts';
import type { Account } from './account.ts';
import type { OpenStatement } from './policy-statements.ts';

/** The plan that takes open statements out of a queue's policy, and lets the topics that are subscribed send by name. */
export function narrowingPlan(
  { feeding, undelivered }: Account,
  queueArn: string,
  open: readonly OpenStatement[],
): NonNullable<Finding['mend']> {
  const subscribed = [...(feeding.get(queueArn) ?? []), ...(undelivered.get(queueArn) ?? [])];
  const topicArns = [
    ...new Set(subscribed.filter(({ delivery }) => delivery !== 'no-policy').map(({ topicArn }) => topicArn)),
  ];
  // From the last to the first, so that the places of the others stay what they are.
  const removed = open
    .toReversed()
    .map(({ index, text }): Intent => ({ kind: 'removeStatement', queueArn, index, statement: text }));
  const allowed = topicArns.map((topicArn): Intent => ({ kind: 'allowDelivery', topicArn, queueArn }));
  const topics = topicArns.length > 0 ? `, and lets ${topicArns.map(nameOfArn).join(', ')} send by name` : '';
  return {
    words: `Takes the statement${open.length > 1 ? 's' : ''} out${topics}. Whoever else relies on ${open.length > 1 ? 'them' : 'it'}, a topic of another account too, is shut out.`,
    intents: [...removed, ...allowed],
  };
}
