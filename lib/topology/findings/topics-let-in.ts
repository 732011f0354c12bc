import type { Mend } from '#lib/contracts/finding.ts';
import { nameOfArn, parseArn } from '../arn.ts';
import { allowInPolicy, deliveryOf } from '../change/policy/merge-policy.ts';
import { type Account, isHere } from './account.ts';

/** The plan that lets topics send to a queue, or why there is none. */
export type LetIn = { mend: Mend; why?: undefined } | { mend: null; why: string };

/** `policy`: the queue's, `null` = none. No plan is offered of which it is known that it would not help. */
export function letIn(
  { knowledge }: Account,
  { policy, queueArn, topicArns }: { policy: string | null; queueArn: string; topicArns: readonly string[] },
): LetIn {
  const name = nameOfArn(queueArn);
  if (!isHere(knowledge, queueArn)) {
    return { mend: null, why: `Only account ${parseArn(queueArn)?.account ?? ''}, which owns ${name}, can let it.` };
  }
  let text = policy;
  for (const topicArn of topicArns) {
    const merged = allowInPolicy(text, { topicArn, queueArn });
    if (merged.refusal !== undefined) return { mend: null, why: merged.refusal };
    text = merged.text;
  }
  if (topicArns.some((topicArn) => deliveryOf(text, { topicArn, queueArn }) !== 'allowed')) {
    return { mend: null, why: 'A statement of the policy denies it: a person must decide whether that may go.' };
  }
  const words = `Lets ${topicArns.map(nameOfArn).join(', ')} send to ${name}, and lets nobody else in.`;
  return { mend: { words, intents: topicArns.map((topicArn) => ({ kind: 'allowDelivery', topicArn, queueArn })) } };
}
