import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';

type Settings = Extract<Intent, { kind: 'subscribe' }>['settings'];

/** A subscription's settings that nothing was said of. */
export const PLAIN: Settings = {
  filterPolicy: null,
  filterPolicyScope: 'MessageAttributes',
  rawMessageDelivery: false,
  deadLetterArn: null,
};

/** Wants a queue subscribed to a topic, by their names. */
export function subscribe(topic: string, queue: string, over: Partial<Settings> = {}): Intent {
  const settings = { ...PLAIN, ...over };
  return { kind: 'subscribe', topicArn: topicArn(topic), protocol: 'sqs', endpoint: queueArn(queue), settings };
}

/** Wants a queue's dead letters to go to another, by their names. */
export function redrive(queue: string, target: string, maxReceiveCount = 5): Intent {
  return {
    kind: 'setRedrivePolicy',
    queueArn: queueArn(queue),
    deadLetter: { arn: queueArn(target), maxReceiveCount },
  };
}

/** Wants attributes of a queue, by its name. */
export function editQueue(queue: string, attributes: Record<string, string>): Intent {
  return { kind: 'editQueue', queueArn: queueArn(queue), attributes };
}
