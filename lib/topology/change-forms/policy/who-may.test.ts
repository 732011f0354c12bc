import { describe, expect, it } from 'vitest';
import { ACCOUNT, queueArn, topicArn } from '#lib/testing/builders.ts';
import { newTopicAttributes } from '../../change/new-attributes.ts';
import { allowInPolicy } from '../../change/policy/merge-policy.ts';
import { rulesOf } from './who-may.ts';

const arn = queueArn('mail');
function ruleOf(statement: object, kind: 'queue' | 'topic' = 'queue') {
  const [rule] = rulesOf(kind, JSON.stringify({ Statement: [{ Effect: 'Allow', Resource: arn, ...statement }] }));
  return rule;
}
const SEND = { Action: 'sqs:SendMessage' };

describe('whom a statement is about', () => {
  it.each([
    [{ Principal: '*' }, 'anyone', true],
    [{ Principal: { AWS: '*' }, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, 'anyone', false],
    [{ NotPrincipal: { AWS: '111122223333' } }, 'anyone', true],
    [{ Principal: '*', Condition: { ArnEquals: { 'aws:SourceArn': topicArn('orders') } } }, 'services', false],
    [{ Principal: { Service: 'sns.amazonaws.com' } }, 'services', true],
    [
      { Principal: { Service: 's3.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } },
      'services',
      false,
    ],
    [{ Principal: { AWS: '444455556666' } }, 'accounts', false],
    [{ Principal: '*', Condition: { StringEquals: { 'AWS:SourceOwner': '444455556666' } } }, 'accounts', false],
    [{ Principal: { AWS: 'arn:aws:iam::444455556666:root' } }, 'accounts', false],
    [{ Principal: { AWS: 'arn:aws:iam::444455556666:role/worker' } }, 'identities', false],
  ])('%j: %s, wide %s', (statement, who, wide) => {
    const rule = ruleOf({ ...SEND, ...statement });
    expect([rule?.who, rule?.wide !== null]).toEqual([who, wide]);
  });

  it('a denial is never wide', () => {
    expect(ruleOf({ ...SEND, Effect: 'Deny', Principal: '*' })?.wide).toBeNull();
  });
});

it.each([
  [{ Action: 'SQS:SendMessage' }, ['send']],
  [{ Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'] }, ['receive', 'read']],
  [{ Action: 'sqs:*' }, ['send', 'receive', 'manage', 'read']],
  [{ Action: '*' }, ['send', 'receive', 'manage', 'read']],
  [{ Action: 'sqs:*Message*' }, ['send', 'receive']],
  [{ NotAction: 'sqs:*Message*' }, ['manage', 'read']],
])('%j comes to %j', (actions, deeds) => {
  expect(ruleOf({ Principal: '*', ...actions })?.deeds).toEqual(deeds);
});

it('says of SNS’s own statement whom it means, not that it is anyone', () => {
  const { Policy = '' } = newTopicAttributes(topicArn('orders'));
  expect(rulesOf('topic', Policy)).toMatchObject([
    {
      who: 'accounts',
      whoWords: `account ${ACCOUNT}`,
      conditions: [],
      wide: null,
      deeds: ['send', 'receive', 'manage', 'read'],
    },
  ]);
});

it('knows what Weir wrote, until somebody changes it', () => {
  const ours = allowInPolicy(null, { topicArn: topicArn('orders'), queueArn: arn }).text ?? '';
  expect(rulesOf('queue', ours)).toMatchObject([
    { ours: true, whoWords: 'SNS topic orders', conditions: [], wide: null },
  ]);
  const widened = ours.replace('sqs:SendMessage', 'sqs:*');
  expect(rulesOf('queue', widened)).toMatchObject([{ ours: false }]);
});
