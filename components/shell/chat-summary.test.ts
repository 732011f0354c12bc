import { describe, expect, it } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { chatSummary } from './chat-summary.ts';

const AT = Date.parse('2026-01-15T12:00:00.000Z');
const mail = aSubscription({ protocol: 'email', endpoint: 'ops@shop.example', pending: true });
const graph = buildGraph({
  queues: [
    aQueue({ name: 'capture', deadLetter: { arn: queueArn('capture-dlq'), maxReceiveCount: 5 } }),
    aQueue({ name: 'capture-dlq', deadLetterFor: [queueArn('capture')] }),
  ],
  topics: [aTopic({ name: 'orders' })],
  subscriptions: [aSubscription({ endpoint: queueArn('capture') }), mail],
});
const numbers = createNumbersStore();
numbers.write([
  { arn: queueArn('capture'), visible: 1284, inFlight: 212, delayed: 0, at: AT },
  { arn: queueArn('capture-dlq'), visible: 47, inFlight: 0, delayed: 0, at: AT },
]);
const summary = (id: string, over: { countedAt?: string } = {}) =>
  chatSummary({ connection: 'default', graph, id, numbers, origin: 'http://weir', now: AT + 60_000, ...over });

describe('what is copied for a chat', () => {
  it('tells a queue’s counts, when they were read, its ARN and a link by ARN', () => {
    expect(summary(queueArn('capture')).split('\n')).toEqual([
      'capture',
      '≈ 1,284 visible, ≈ 212 in flight, ≈ 0 delayed, ≈ 47 in its dead-letter queue',
      'as of 2026-01-15 12:00:00 UTC',
      queueArn('capture'),
      `http://weir/go/${queueArn('capture')}`,
    ]);
  });

  it('takes a later reading’s time where counts stood still', () => {
    expect(summary(queueArn('capture'), { countedAt: '2026-01-15T12:00:30.000Z' })).toContain('12:00:30 UTC');
  });

  it('links a topic by ARN', () => {
    expect(summary(topicArn('orders'))).toContain(`http://weir/go/${topicArn('orders')}`);
  });

  it('tells a subscription’s two ends, its words and where it is selected', () => {
    const text = summary(mail.id);
    expect(text).toContain('orders → ops@shop.example (pending)');
    expect(new URL(text.split('\n').at(-1) ?? '').searchParams.get('select')).toBe(mail.id);
  });
});
