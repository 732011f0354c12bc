import { expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { callFields } from './call-fields.ts';

const NOTHING = { kind: 'nothing' } as const;

it('names the resource first, and says what each value replaces', () => {
  const call = {
    action: 'SetQueueAttributes',
    arn: queueArn('mail'),
    attributes: { DelaySeconds: '5', Policy: '{}' },
  } as const;
  expect(callFields(call, { kind: 'values', values: { DelaySeconds: '0', Policy: null } })).toEqual([
    { name: 'Queue', value: queueArn('mail') },
    { name: 'DelaySeconds', value: '5', was: '0' },
    { name: 'Policy', value: '{}', was: null },
  ]);
});

it('takes a subscription apart, also one whose endpoint holds bars', () => {
  const subscription = `${topicArn('orders')}|https|https://shop.example/a|b`;
  expect(callFields({ action: 'Unsubscribe', subscription }, NOTHING)).toEqual([
    { name: 'TopicArn', value: topicArn('orders') },
    { name: 'Protocol', value: 'https' },
    { name: 'Endpoint', value: 'https://shop.example/a|b' },
  ]);
});

it('tells tags from attributes', () => {
  const call = {
    action: 'CreateTopic',
    arn: topicArn('a'),
    attributes: { DisplayName: 'A' },
    tags: { team: 'b' },
  } as const;
  expect(callFields(call, NOTHING).map(({ name }) => name)).toEqual(['TopicArn', 'DisplayName', 'Tag team']);
});
