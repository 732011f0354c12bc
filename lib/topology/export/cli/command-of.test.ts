import { expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { commandOf } from './command-of.ts';

const subscription = subscriptionId({ topicArn: topicArn('orders'), protocol: 'sqs', endpoint: queueArn('mail') });

it.each([
  [
    'FilterPolicy',
    [
      ['attribute-name', 'FilterPolicy'],
      ['attribute-value', "'{}'"],
    ],
  ],
  ['RedrivePolicy', [['attribute-name', 'RedrivePolicy']]],
])('takes a %s of a subscription away as SNS wants it told', (name, options) => {
  const call = { action: 'SetSubscriptionAttributes', subscription, name, value: '' } as const;
  const words = { urlOf: () => 'url', subscriptionOf: () => 'arn', region: 'eu-west-1', custom: false };
  expect(commandOf(call, words).options).toEqual([['region', 'eu-west-1'], ['subscription-arn', 'arn'], ...options]);
});
