import { expect, test } from 'vitest';
import { evaluatePolicy, type PolicyRequest } from './policy.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:orders';
const QUEUE = 'arn:aws:sqs:eu-west-1:000000000000:billing';

const fromTopic: PolicyRequest = {
  principal: { service: 'sns.amazonaws.com' },
  action: 'sqs:SendMessage',
  resource: QUEUE,
  conditions: { 'aws:SourceArn': TOPIC, 'aws:SourceAccount': '000000000000' },
};

const usual = {
  Effect: 'Allow',
  Principal: { Service: 'sns.amazonaws.com' },
  Action: 'sqs:SendMessage',
  Resource: QUEUE,
  Condition: { ArnEquals: { 'aws:SourceArn': TOPIC } },
};

function decide(statements: object | object[], request: PolicyRequest = fromTopic) {
  return evaluatePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }), request);
}

test.each([
  ['the usual statement', usual, 'allow'],
  ['a single statement in a list', [usual], 'allow'],
  ['the old everybody', { ...usual, Principal: '*' }, 'allow'],
  ['everybody as AWS', { ...usual, Principal: { AWS: '*' } }, 'allow'],
  ['another service', { ...usual, Principal: { Service: 'events.amazonaws.com' } }, 'none'],
  ['a list of services', { ...usual, Principal: { Service: ['x', 'sns.amazonaws.com'] } }, 'allow'],
  ['an action in other case', { ...usual, Action: 'SQS:sendmessage' }, 'allow'],
  ['an action glob', { ...usual, Action: ['sqs:Receive*', 'SQS:*'] }, 'allow'],
  ['another action', { ...usual, Action: 'sqs:ReceiveMessage' }, 'none'],
  ['everything but another action', { ...usual, Action: undefined, NotAction: 'sqs:ReceiveMessage' }, 'allow'],
  ['a resource glob', { ...usual, Resource: 'arn:aws:sqs:*:000000000000:bill*' }, 'allow'],
  ['another queue', { ...usual, Resource: `${QUEUE}-2` }, 'none'],
  ['no resource at all', { ...usual, Resource: undefined }, 'none'],
  ['another topic', { ...usual, Condition: { ArnEquals: { 'aws:SourceArn': `${TOPIC}-2` } } }, 'none'],
  ['one of several topics', { ...usual, Condition: { ArnLike: { 'aws:SourceArn': ['arn:x', `${TOPIC}*`] } } }, 'allow'],
  [
    'a glob that stays in its part',
    { ...usual, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:orders' } } },
    'none',
  ],
  ['a key in other case', { ...usual, Condition: { StringEquals: { 'AWS:sourceaccount': '000000000000' } } }, 'allow'],
  [
    'two conditions, one wrong',
    { ...usual, Condition: { ...usual.Condition, StringEquals: { 'aws:SourceAccount': '1' } } },
    'none',
  ],
  ['a missing key', { ...usual, Condition: { StringEquals: { 'aws:SourceVpc': 'v' } } }, 'none'],
  ['a missing key, if it exists', { ...usual, Condition: { StringEqualsIfExists: { 'aws:SourceVpc': 'v' } } }, 'allow'],
  ['a condition nobody knows', { ...usual, Condition: { NumericEquals: { 'aws:x': '1' } } }, 'none'],
  ['not this topic', { ...usual, Condition: { ArnNotEquals: { 'aws:SourceArn': TOPIC } } }, 'none'],
  ['a Deny beside it', [usual, { ...usual, Effect: 'Deny' }], 'deny'],
  [
    'a Deny for other topics',
    [usual, { ...usual, Effect: 'Deny', Condition: { ArnNotLike: { 'aws:SourceArn': TOPIC } } }],
    'allow',
  ],
] as const)('%s', (_name, statements, expected) => {
  expect(decide(statements as object)).toBe(expected);
});

test('an account is named by its number or by an ARN', () => {
  const caller: PolicyRequest = { ...fromTopic, principal: { account: '111111111111' } };
  const open = { ...usual, Condition: undefined };
  expect(decide({ ...open, Principal: { AWS: '111111111111' } }, caller)).toBe('allow');
  expect(decide({ ...open, Principal: { AWS: ['arn:aws:iam::111111111111:root'] } }, caller)).toBe('allow');
  expect(decide({ ...open, Principal: { AWS: '222222222222' } }, caller)).toBe('none');
});

test('a user or a role is named by its ARN, and no other of its account with it', () => {
  const role = 'arn:aws:iam::111111111111:role/reader';
  const session = 'arn:aws:sts::111111111111:assumed-role/reader/weir';
  const caller: PolicyRequest = { ...fromTopic, principal: { account: '111111111111', arns: [session, role] } };
  const open = { ...usual, Condition: undefined };
  for (const AWS of [role, session, '111111111111']) {
    expect(decide({ ...open, Principal: { AWS } }, caller)).toBe('allow');
  }
  expect(decide({ ...open, Principal: { AWS: 'arn:aws:iam::111111111111:user/ada' } }, caller)).toBe('none');
});

test.each([undefined, '', 'not json', '[]', '{"Statement":"x"}'])('no readable policy says nothing: %s', (policy) => {
  expect(evaluatePolicy(policy, fromTopic)).toBe('none');
});
