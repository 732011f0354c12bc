import type { LookFacts } from '#lib/contracts/look.ts';
import type { ProbeFacts } from '#lib/contracts/probe.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { lookRisk } from '#lib/messages/look-risk.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import { sampleMessage } from '#lib/topology/probe/sample-message.ts';
import { whyNoProbe } from '#lib/topology/probe/why-no-probe.ts';
import { recipientsOf } from '#lib/topology/recipients.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { readTopicRecipients } from './topic-recipients.ts';

/** What a probe needs of the looks: the price of a receive. */
export type LookFactsOf = { facts(queueName: string): Promise<LookFacts> };

/** Messages that are received at a time while the probe is awaited. */
const RECEIVED = 10;

type Input = { desk: Desk; looks: LookFactsOf; id: string; mark: string };

/**
 * Who would get a probe of a subscription, and whether one is offered; `mark` is what tells it from other messages.
 * Errors: `not_found`, `invalid_input` (no queue's), `denied`, `unreachable`, `throttled`.
 */
export async function readProbeFacts({ desk, looks, id, mark }: Input): Promise<ProbeFacts> {
  const { topicArn, protocol, endpoint } = subscriptionEnds(id);
  if (protocol !== 'sqs') throw weirError('invalid_input', 'Only the subscription of a queue can be probed.');
  const { subscriptions, unknown } = await readTopicRecipients(desk, topicArn);
  const subscription = subscriptions.find((each) => each.id === id);
  if (!subscription) throw weirError('not_found', `Topic ${nameOfArn(topicArn)} has no such subscription.`);
  const facts = await looks.facts(nameOfArn(endpoint));
  const risk = lookRisk(facts, { count: RECEIVED, hold: 0, now: desk.now() });
  const message = messageFor(subscription, mark);
  const recipients = message ? recipientsOf({ ...message, perProtocol: null }, subscriptions) : [];
  const refusal =
    whyNot(desk, subscription) ??
    (message ? whyNoProbe({ recipients, subscription: id, unknown }) : NO_MESSAGE) ??
    (risk.verdict === 'refused' ? risk.sentence : null);
  return {
    subscription: id,
    message,
    recipients: recipients.map(({ subscription: of, verdict, why }) => ({ subscription: of.id, verdict, why })),
    refusal,
    price: priceOf(facts),
  };
}

function priceOf({ deadLetter }: LookFacts): string {
  const others = 'Other messages may be received while the probe is awaited; they are given back';
  return deadLetter ? `${others}, each with 1 of its ${deadLetter.maxReceiveCount} receives spent.` : `${others}.`;
}

const NO_MESSAGE =
  'No message was found that its filter lets through. Publish one by hand, and look for it in the queue.';

function whyNot({ monitor }: Desk, { pending, endpoint }: Subscription): string | null {
  if (monitor.connection().readOnly) return 'This connection is read-only: a probe would publish and receive.';
  return pending ? `${nameOfArn(endpoint)} gets nothing until its account confirms the subscription.` : null;
}

function messageFor({ attributes }: Subscription, mark: string): ProbeFacts['message'] {
  if (!attributes?.filterPolicy) return sampleMessage(null, 'MessageAttributes', mark);
  const { policy } = parseFilterPolicy(attributes.filterPolicy, attributes.filterPolicyScope);
  return policy ? sampleMessage(policy, attributes.filterPolicyScope, mark) : null;
}
