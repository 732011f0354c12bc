import { nameOfArn, parseArn } from '../../arn.ts';
import { readStatements } from '../../policy/statements.ts';
import { deliveryByPolicy } from '../../policy.ts';
import { type DeliveryStatement, deliveryStatement, readDelivery, sidFor } from './delivery-statement.ts';
import { POLICY_LIMITS } from './limits.ts';
import {
  type PolicyText,
  policyOf,
  replacingStatement,
  takeApart,
  withoutStatement,
  withStatement,
} from './policy-text.ts';
import { snsPrincipal } from './sns-principal.ts';

export type Ends = { topicArn: string; queueArn: string };

/** A policy's new text (`null` = none is left), or a sentence that says why it cannot be. */
export type Merged = { text: string | null; refusal?: undefined } | { text?: undefined; refusal: string };

/**
 * The policy of a queue (`null` = none) with one statement of Weir's that lets the topic send, or its topic added to
 * the one there is. Where the topic is let already, the same text. All other statements keep their text.
 */
export function allowInPolicy(policy: string | null, ends: Ends): Merged {
  const { queueArn, topicArn } = ends;
  if (!isOneTopic(topicArn)) return { refusal: `${topicArn} is not the ARN of one SNS topic.` };
  if (deliveryOf(policy, ends) === 'allowed') return { text: policy };
  const principal = snsPrincipal(ends);
  if (policy === null) {
    return { text: policyOf(deliveryStatement({ sid: sidFor([]), principal, queueArn, topicArns: [topicArn] })) };
  }
  const problem = problemOf(policy);
  if (problem) return { refusal: `The policy of ${nameOfArn(queueArn)} cannot be merged: ${problem}` };
  const apart = takeApart(policy);
  const ours = deliveriesIn(apart).find(({ says }) => says.queueArn === queueArn && says.principal === principal);
  if (ours?.says.topicArns.includes(topicArn)) return { text: policy };
  const sid = sidFor(apart.statements.map(({ json }) => json));
  const text = ours
    ? replacingStatement(apart, ours.index, deliveryStatement(plus(ours.says, topicArn)))
    : withStatement(apart, deliveryStatement({ sid, principal, queueArn, topicArns: [topicArn] }));
  const refusal = tooLarge(queueArn, text);
  return refusal ? { refusal } : { text };
}

/** The policy without what Weir's statements say of the topic; what others' statements allow stays. */
export function forgoInPolicy(policy: string | null, { topicArn, queueArn }: Ends): string | null {
  if (policy === null || problemOf(policy)) return policy;
  let text: string | null = policy;
  for (const { index, says } of deliveriesIn(takeApart(policy)).toReversed()) {
    if (text === null || says.queueArn !== queueArn || !says.topicArns.includes(topicArn)) continue;
    const topicArns = says.topicArns.filter((each) => each !== topicArn);
    const apart = takeApart(text);
    text = topicArns.length
      ? replacingStatement(apart, index, deliveryStatement({ ...says, topicArns }))
      : withoutStatement(apart, index);
  }
  return text;
}

/** Topics that Weir's statements of a policy let send to the queue. */
export function topicsAllowedByUs(policy: string | null, queueArn: string): string[] {
  if (policy === null || problemOf(policy)) return [];
  return deliveriesIn(takeApart(policy)).flatMap(({ says }) => (says.queueArn === queueArn ? says.topicArns : []));
}

/** Whether a policy lets the topic send, as far as can be told. */
export function deliveryOf(policy: string | null, { topicArn, queueArn }: Ends) {
  return deliveryByPolicy(policy, { queueArn, topicArn, topicOwner: parseArn(topicArn)?.account ?? '' });
}

/** Why a policy's text cannot be worked on, a sentence; `null` = it can. */
export function problemOf(policy: string): string | null {
  try {
    readStatements(policy);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'It cannot be read.';
  }
}

/** Why SQS would not take a policy for its size; `null` = it would. */
export function tooLarge(queueArn: string, policy: string): string | null {
  const name = nameOfArn(queueArn);
  const statements = takeApart(policy).statements.length;
  const bytes = new TextEncoder().encode(policy).length;
  if (statements > POLICY_LIMITS.statements) {
    return `The policy of ${name} would have ${statements} statements; SQS allows ${POLICY_LIMITS.statements}.`;
  }
  if (bytes <= POLICY_LIMITS.bytes) return null;
  return `The policy of ${name} would have ${bytes} bytes; SQS allows ${POLICY_LIMITS.bytes}.`;
}

/** `ArnEquals` takes `*` and `?` for any text: an ARN that has one would let other topics in. */
function isOneTopic(topicArn: string): boolean {
  const topic = parseArn(topicArn);
  return topic?.service === 'sns' && /^[\w-]+(?:\.fifo)?$/.test(topic.resource);
}

function deliveriesIn({ statements }: PolicyText): { index: number; says: DeliveryStatement }[] {
  return statements.flatMap(({ json }, index) => {
    const says = readDelivery(json);
    return says ? { index, says } : [];
  });
}

function plus(says: DeliveryStatement, topicArn: string): DeliveryStatement {
  return { ...says, topicArns: [...says.topicArns, topicArn] };
}
