import { expect, it } from 'vitest';
import type { LookFacts } from '#lib/contracts/look.ts';
import { queueArn } from '#lib/testing/builders.ts';
import type { Collected } from './collect.ts';
import { endWords } from './end-words.ts';

const FACTS: LookFacts = {
  arn: queueArn('orders'),
  fifo: false,
  deadLetter: { arn: queueArn('orders-dlq'), maxReceiveCount: 3 },
  visible: 0,
  inFlight: 0,
  visibilityTimeout: 300,
  retention: 3600,
  earlier: null,
};

it.each<[Collected, number, Partial<LookFacts>, string]>([
  [{ end: 'enough' }, 10, {}, 'As many as were asked for.'],
  [{ end: 'no-more' }, 3, { inFlight: 9 }, 'Several receives in a row brought nothing new.'],
  [{ end: 'no-more' }, 0, {}, 'Several receives brought nothing.'],
  [
    { end: 'no-more' },
    0,
    { inFlight: 9 },
    'Several receives brought nothing; consumers hold about 9 in flight, for up to 5 min at a time.',
  ],
  [
    { end: 'no-more' },
    0,
    { inFlight: 9, fifo: true, visibilityTimeout: null },
    'Several receives brought nothing; consumers hold about 9 in flight and lock their groups.',
  ],
  [{ end: 'last-receive' }, 10, {}, 'A message was seen at its last receive (3): the next one sends it to orders-dlq.'],
  [{ end: 'time', throttled: false }, 10, {}, 'The messages’ hiding would have run out.'],
  [{ end: 'time', throttled: true }, 10, {}, 'SQS asked to slow down for as long as a look may take.'],
  [{ end: 'failed', error: null, lostUntil: null }, 0, {}, 'A call failed.'],
  [
    { end: 'failed', error: null, lostUntil: 1 },
    0,
    {},
    'A receive got no answer: what it brought, if anything, comes back by itself within 60 s.',
  ],
])('says why collecting ended: %j after %i', (collected, seen, over, words) => {
  expect(endWords(collected, seen, { name: 'orders', url: '', facts: { ...FACTS, ...over } })).toBe(words);
});
