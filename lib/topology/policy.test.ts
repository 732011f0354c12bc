import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { deliveryByPolicy, parsePolicy } from './policy.ts';

const REQUEST = { queueArn: queueArn('picks'), topicArn: topicArn('orders'), topicOwner: '111122223333' };
const ALLOW = {
  Effect: 'Allow',
  Principal: { Service: 'sns.amazonaws.com' },
  Action: 'sqs:SendMessage',
  Resource: queueArn('picks'),
  Condition: { ArnEquals: { 'aws:SourceArn': topicArn('orders') } },
};
type Raw = Record<string, unknown>;
const policy = (...statements: Raw[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const under = (Condition: Raw) => ({ ...ALLOW, Condition });
const judge = (...statements: Raw[]) => deliveryByPolicy(policy(...statements), REQUEST);
const DENY_PLAIN_HTTP = {
  Effect: 'Deny',
  Principal: '*',
  Action: 'sqs:*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

describe('deliveryByPolicy', () => {
  it.each<[string, Raw, string]>([
    ['the usual statement', ALLOW, 'allowed'],
    ['no condition', { ...ALLOW, Condition: undefined }, 'allowed'],
    ['the regional principal', { ...ALLOW, Principal: { Service: 'sns.eu-west-1.amazonaws.com' } }, 'allowed'],
    ['another region', { ...ALLOW, Principal: { Service: 'sns.me-south-1.amazonaws.com' } }, 'no-policy'],
    ['another service', { ...ALLOW, Principal: { Service: 'events.amazonaws.com' } }, 'no-policy'],
    ['everyone', { ...ALLOW, Principal: '*' }, 'allowed'],
    ['every account', { ...ALLOW, Principal: { AWS: '*' } }, 'allowed'],
    ['one account only', { ...ALLOW, Principal: { AWS: '111122223333' } }, 'no-policy'],
    ['several principals', { ...ALLOW, Principal: { Service: ['s3.amazonaws.com', 'sns.amazonaws.com'] } }, 'allowed'],
    ['every action', { ...ALLOW, Action: 'SQS:*' }, 'allowed'],
    ['actions by pattern', { ...ALLOW, Action: ['sqs:Get*', 'sqs:Send?essage'] }, 'allowed'],
    ['another action', { ...ALLOW, Action: 'sqs:ReceiveMessage' }, 'no-policy'],
    ['all but another action', { ...ALLOW, Action: undefined, NotAction: 'sqs:DeleteQueue' }, 'allowed'],
    ['all but sending', { ...ALLOW, Action: undefined, NotAction: 'sqs:Send*' }, 'no-policy'],
    ['every resource', { ...ALLOW, Resource: '*' }, 'allowed'],
    ['another queue', { ...ALLOW, Resource: queueArn('other') }, 'no-policy'],
    ['another topic', under({ ArnEquals: { 'aws:SourceArn': topicArn('refunds') } }), 'no-policy'],
    ['one of several topics', under({ ArnLike: { 'aws:SourceArn': [topicArn('a'), topicArn('orders')] } }), 'allowed'],
    ['topics by pattern', under({ ArnLike: { 'AWS:sourcearn': 'arn:aws:sns:*:111122223333:ord*' } }), 'allowed'],
    ['a pattern under StringEquals', under({ StringEquals: { 'aws:SourceArn': topicArn('ord*') } }), 'no-policy'],
    ['a pattern under StringLike', under({ StringLike: { 'aws:SourceArn': topicArn('ord*') } }), 'allowed'],
    ['the topic owner', under({ StringEquals: { 'aws:SourceAccount': '111122223333' } }), 'allowed'],
    ['another owner', under({ StringEquals: { 'aws:SourceAccount': '999999999999' } }), 'no-policy'],
    ['not another owner', under({ StringNotEquals: { 'aws:SourceAccount': '999999999999' } }), 'allowed'],
    ['if exists', under({ StringEqualsIfExists: { 'aws:SourceAccount': '999999999999' } }), 'no-policy'],
    ['a key that Weir cannot know', under({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }), 'unknown'],
    ['an operator that Weir does not know', under({ DateLessThan: { 'aws:SourceArn': '2030' } }), 'unknown'],
    ['a bare pattern for an ARN', under({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*' } }), 'unknown'],
  ])('%s', (_, statement, delivery) => {
    expect(judge(statement)).toBe(delivery);
  });

  it('lets a denial win, and one that cannot be judged leave it unknown', () => {
    expect(judge(ALLOW, { ...ALLOW, Effect: 'Deny' })).toBe('no-policy');
    expect(judge(ALLOW, { ...under({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }), Effect: 'Deny' })).toBe('unknown');
  });

  it('lets the usual denial of plain HTTP pass', () => {
    expect(judge(ALLOW, DENY_PLAIN_HTTP)).toBe('allowed');
  });

  it('knows that a queue without a policy drops, and does not guess at what it cannot read', () => {
    expect(deliveryByPolicy(null, REQUEST)).toBe('no-policy');
    expect(deliveryByPolicy('', REQUEST)).toBe('no-policy');
    expect(deliveryByPolicy('{"Statement":', REQUEST)).toBe('unknown');
    expect(deliveryByPolicy('[]', REQUEST)).toBe('unknown');
    expect(deliveryByPolicy('{"Statement":[]}', REQUEST)).toBe('no-policy');
  });
});

describe('parsePolicy', () => {
  it.each<[Raw, string]>([
    [ALLOW, 'SNS topic orders may send to this queue'],
    [under({ ArnLike: { 'aws:SourceArn': [topicArn('a'), topicArn('b')] } }), 'SNS topics a, b may send to this queue'],
    [{ ...ALLOW, Condition: undefined }, 'any SNS topic may send to this queue'],
    [DENY_PLAIN_HTTP, 'anyone may not do everything with this queue without TLS'],
    [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:role/path/picker' },
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
        Resource: '*',
      },
      'role picker of account 111122223333 may receive from and delete from this queue',
    ],
    [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::999999999999:root' },
        Action: 'SNS:Publish',
        Resource: topicArn('orders'),
      },
      'account 999999999999 may publish to this topic',
    ],
    [
      { ...ALLOW, Principal: '*', Condition: { StringEquals: { 'aws:SourceAccount': '1' } } },
      'anyone may send to this queue from account 1',
    ],
  ])('%j', (statement, words) => {
    expect(parsePolicy(policy(statement)).statements[0]?.words).toBe(words);
  });

  it.each<[string, Raw, boolean]>([
    ['one topic only', ALLOW, false],
    ['everyone', { ...ALLOW, Principal: '*', Condition: undefined }, true],
    ['everyone of one topic', { ...ALLOW, Principal: '*' }, false],
    ['everyone over TLS', { ...ALLOW, Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, true],
    ['everyone of any topic', { ...ALLOW, Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': '*' } } }, true],
    [
      'everyone from anywhere',
      { ...ALLOW, Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } },
      true,
    ],
    ['nobody at all', DENY_PLAIN_HTTP, false],
    ['all but one', { Effect: 'Allow', NotPrincipal: { AWS: '1' }, Action: '*', Resource: '*' }, true],
  ])('public, %s: %#', (_, statement, expected) => {
    expect(parsePolicy(policy(statement)).statements[0]?.public).toBe(expected);
  });

  it('says why a policy cannot be parsed', () => {
    expect(parsePolicy('nonsense').problem).toBe('The policy is not valid JSON.');
    expect(parsePolicy('{"Statement":[{"Effect":"Maybe"}]}').problem).toBe('A statement of the policy has no Effect.');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parsePolicy(text).json === text));
  });
});
