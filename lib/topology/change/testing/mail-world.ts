import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { aQueue, queueArn, topicArn } from '#lib/testing/builders.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { planChange } from '../plan-change.ts';
import type { World } from '../world.ts';
import { aWorld, queueState, topicState } from './a-world.ts';

export const MAIL = queueArn('mail');
/** A queue of another account. */
export const THEIRS = 'arn:aws:sqs:eu-west-1:999999999999:theirs';

type Over = { mail?: AttributeValues; tags?: Record<string, string>; queues?: ResourceState[] };

/** Queue `mail` with about 12 messages, topic `orders`, and a queue and topic of every type that rules tell apart. */
export function mailWorld({ mail, tags, queues = [] }: Over = {}): World {
  const subscription = subscriptionId({ topicArn: topicArn('orders'), protocol: 'sqs', endpoint: MAIL });
  const all = [queueState('mail', mail, tags), queueState('post'), queueState('line.fifo'), ...queues];
  const topics = [topicState('orders'), topicState('steps.fifo')];
  const made = aWorld({ queues: all, topics }, [queueArn('gone'), subscription]);
  return { ...made, picture: { ...made.picture, queues: [aQueue({ name: 'mail', visible: 12 })] } };
}

/** Why an intent cannot be, in that world. */
export function refusalsOf(intent: Intent, world: World = mailWorld()): string[] {
  return planChange([intent], world).refusals.map(({ words }) => words);
}

/** What its plan warns of: `danger: …`. */
export function warningsOf(intent: Intent, world: World = mailWorld()): string[] {
  return planChange([intent], world).warnings.map(({ severity, words }) => `${severity}: ${words}`);
}
