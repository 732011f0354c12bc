import { NOW, queueArn } from '#lib/testing/builders.ts';
import { aKnowledge, letting, policy, type WorldWish } from './a-knowledge.ts';

const dlq = { name: 'mail-dlq', retention: 1_209_600 };
export const mail = {
  name: 'mail',
  deadLetter: { arn: queueArn('mail-dlq'), maxReceiveCount: 5 },
  settings: { Policy: letting('mail', 'orders') },
};
const subscription = { topic: 'orders', queue: 'mail' };
export const MISSING = { state: 'missing', at: NOW } as const;
export const DENIED = {
  state: 'unreadable',
  at: NOW,
  code: 'denied',
  awsError: 'AccessDenied',
  message: 'Allow sqs:X.',
} as const;

/** A healthy shop but for what is given instead of its parts. */
export function shop(over: { mail?: object; dlq?: object; subscription?: object; topic?: object } & WorldWish = {}) {
  return aKnowledge({
    queues: [{ ...mail, ...over.mail }, { ...dlq, ...over.dlq }, ...(over.queues ?? [])],
    complete: over.complete ?? true,
    topics: [{ name: 'orders', ...over.topic }, ...(over.topics ?? [])],
    subscriptions: [{ ...subscription, ...over.subscription }, ...(over.subscriptions ?? [])],
  });
}

export const open = (statement: object, resource = queueArn('mail')) =>
  policy({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: resource, ...statement });
export const sns = { Principal: { Service: 'sns.amazonaws.com' } };
export const deny = { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: queueArn('mail') };
