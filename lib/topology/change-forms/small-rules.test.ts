import { describe, expect, it } from 'vitest';
import { ACCOUNT, aConnection, aQueue, aTopology, queueArn } from '#lib/testing/builders.ts';
import { endpointMistake, type OfferedProtocol } from './endpoint-mistake.ts';
import { nameMistake, withSuffix } from './name-mistake.ts';
import { placeOf } from './place.ts';
import { takenNames } from './taken-names.ts';
import { whyNotSource } from './why-not-source.ts';

const NONE = new Set<string>();

it.each([
  ['queue', 'a'.repeat(80), true],
  ['queue', 'a'.repeat(81), false],
  ['queue', `${'a'.repeat(75)}.fifo`, true],
  ['queue', `${'a'.repeat(76)}.fifo`, false],
  ['topic', 'a'.repeat(256), true],
  ['queue', 'no dots.', false],
  ['queue', '.fifo', false],
  ['queue', '', false],
] as const)('%s name %s will do: %s', (kind, name, good) => {
  expect(nameMistake(kind, name, NONE) === null).toBe(good);
});

it('a name is taken by what stands in the same account and region, not by what is gone', () => {
  const at = '2026-01-15T12:00:00.000Z';
  const gone = aQueue({ name: 'gone', access: { state: 'missing', at } });
  const foreign = aQueue({ arn: 'arn:aws:sqs:eu-west-1:999988887777:theirs', name: 'theirs' });
  const { queue } = takenNames(aTopology({ queues: [aQueue({ name: 'mail' }), gone, foreign] }));
  expect([...queue]).toEqual(['mail']);
});

it('the suffix is there once, or not at all', () => {
  expect([
    withSuffix('a', true),
    withSuffix('a.fifo', true),
    withSuffix('a.fifo', false),
    withSuffix('', true),
  ]).toEqual(['a.fifo', 'a.fifo', 'a', '']);
});

it.each([
  ['eu-west-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
])('an empty account in %s is in partition %s', (region, partition) => {
  expect(placeOf(aTopology({ connection: aConnection({ region }) }))?.partition).toBe(partition);
});

it('there is no place until AWS told the account', () => {
  const connection = aConnection({ account: null });
  expect(placeOf(aTopology({ connection }))).toBeNull();
  const named = aQueue({ arn: 'arn:aws:sqs:eu-west-1:999988887777:theirs', origin: 'referenced' });
  expect(placeOf(aTopology({ connection, queues: [named] }))).toBeNull();
  expect(placeOf(aTopology({ connection, queues: [named, aQueue()] }))?.account).toBe(ACCOUNT);
});

it.each<[OfferedProtocol, string, boolean]>([
  ['sqs', queueArn('mail'), true],
  ['sqs', 'mail', false],
  ['lambda', 'arn:aws:lambda:eu-west-1:111122223333:function:mail', true],
  ['https', 'https://shop.example/hook', true],
  ['https', 'http://shop.example/hook', false],
  ['email', 'ops@shop.example', true],
  ['email', 'ops', false],
  ['sms', '+15555550100', true],
  ['sms', 'me', false],
])('endpoint of %s: %s will do: %s', (protocol, endpoint, good) => {
  expect(endpointMistake(protocol, endpoint) === null).toBe(good);
});

describe('a redrive allow policy names', () => {
  const dlq = queueArn('dlq');
  it.each([
    ['a queue of the same place and type', queueArn('mail'), true],
    ['not itself', dlq, false],
    ['not a FIFO queue beside standard ones', queueArn('mail.fifo'), false],
    ['not a queue of another region', 'arn:aws:sqs:us-east-1:111122223333:mail', false],
    ['not a topic', 'arn:aws:sns:eu-west-1:111122223333:mail', false],
  ])('%s', (_, source, good) => {
    expect(whyNotSource(dlq, [], source) === null).toBe(good);
  });

  it('at most ten', () => {
    const ten = Array.from({ length: 10 }, (_, index) => queueArn(`q${index}`));
    expect(whyNotSource(dlq, ten, queueArn('mail'))).toContain('10');
    expect(whyNotSource(dlq, ten.slice(1), queueArn('mail'))).toBeNull();
  });
});
