import { expect, test } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { createWorld } from '../core/region.ts';
import { dispatchSqs } from './dispatch.ts';
import { enqueue } from './queue/enqueue.ts';
import { newQueue } from './queue/new-queue.ts';
import { settle } from './queue/queue.ts';

test('100,000 messages are sent, received in tens, timed out and deleted in no time that grows with the queue', () => {
  const clock = manualClock();
  const queue = newQueue(createWorld('000000000000', clock).region('eu-west-1'), 'q', 'arn', false);
  const started = performance.now();
  for (let i = 0; i < 100_000; i += 1) enqueue(queue, clock.now(), { body: 'x', attributes: {}, senderId: '' });
  for (let i = 0; i < 10_000; i += 1) queue.messages.take(10, clock.now() + 30_000, () => true);
  expect(queue.messages.counts).toEqual({ visible: 0, 'in-flight': 100_000, delayed: 0 });
  clock.advance(30_000);
  settle(queue, clock.now());
  expect(queue.messages.counts).toEqual({ visible: 100_000, 'in-flight': 0, delayed: 0 });
  for (let taken = queue.messages.take(10, clock.now() + 1, () => true); taken.length > 0; ) {
    for (const message of taken) queue.messages.remove(message);
    taken = queue.messages.take(10, clock.now() + 1, () => true);
  }
  expect(queue.messages.counts).toEqual({ visible: 0, 'in-flight': 0, delayed: 0 });
  expect(performance.now() - started).toBeLessThan(10_000);
});

/** Milliseconds that one call may cost, without HTTP; the machine may be busy. */
const CALL_BUDGET_MS = 0.5;

test('10,000 queues are listed, and each described in far less than a millisecond', async () => {
  const world = createWorld('000000000000', manualClock());
  const call = {
    caller: { account: world.account, arn: 'arn', userId: 'id' },
    region: world.region('eu-west-1'),
    world,
    baseUrl: 'http://127.0.0.1',
    signal: new AbortController().signal,
    target: {},
    fault: () => undefined,
  };
  for (let i = 0; i < 10_000; i += 1) await dispatchSqs(call, 'CreateQueue', { QueueName: `queue-${i}` });
  const times: number[] = [];
  for (let i = 0; i < 1_000; i += 1) {
    const QueueUrl = `http://127.0.0.1/000000000000/queue-${i * 10}`;
    const started = performance.now();
    await dispatchSqs(call, 'GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] });
    times.push(performance.now() - started);
  }
  expect(times.sort((a, b) => a - b)[500]).toBeLessThan(CALL_BUDGET_MS);
  const { body } = await dispatchSqs(call, 'ListQueues', { MaxResults: 1_000 });
  expect(JSON.parse(body)).toMatchObject({ QueueUrls: { length: 1_000 }, NextToken: expect.any(String) });
});
