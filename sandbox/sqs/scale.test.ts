import { expect, test } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { createWorld } from '../core/region.ts';
import { bareCall } from '../testing/bare-call.ts';
import { dispatchSqs } from './dispatch.ts';
import { enqueue } from './queue/enqueue.ts';
import { newQueue } from './queue/new-queue.ts';
import { settle } from './queue/queue.ts';

/** ms that a queue of so many messages costs from the first to the last. */
function lifeOf(messages: number): number {
  const clock = manualClock();
  const queue = newQueue(createWorld('000000000000', clock).region('eu-west-1'), 'q', 'arn', false);
  const started = performance.now();
  for (let i = 0; i < messages; i += 1) enqueue(queue, clock.now(), { body: 'x', attributes: {}, senderId: '' });
  for (let i = 0; i < messages / 10; i += 1) queue.messages.take(10, clock.now() + 30_000, () => true);
  expect(queue.messages.counts).toEqual({ visible: 0, 'in-flight': messages, delayed: 0 });
  clock.advance(30_000);
  settle(queue, clock.now());
  expect(queue.messages.counts).toEqual({ visible: messages, 'in-flight': 0, delayed: 0 });
  for (let taken = queue.messages.take(10, clock.now() + 1, () => true); taken.length > 0; ) {
    for (const message of taken) queue.messages.remove(message);
    taken = queue.messages.take(10, clock.now() + 1, () => true);
  }
  expect(queue.messages.counts).toEqual({ visible: 0, 'in-flight': 0, delayed: 0 });
  return performance.now() - started;
}

test('ten times the messages cost about ten times the work: no call looks through the queue', () => {
  lifeOf(10_000);
  expect(lifeOf(100_000) / lifeOf(10_000)).toBeLessThan(50);
});

async function worldOf(queues: number) {
  const call = bareCall();
  for (let i = 0; i < queues; i += 1) await dispatchSqs(call, 'CreateQueue', { QueueName: `queue-${i}` });
  return call;
}

/** ms, the median of a thousand calls. */
async function costOfDescribing(call: Awaited<ReturnType<typeof worldOf>>, queues: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 1_000; i += 1) {
    const QueueUrl = `http://127.0.0.1/000000000000/queue-${i % queues}`;
    const started = performance.now();
    await dispatchSqs(call, 'GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] });
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[500] ?? 0;
}

test('of 10,000 queues each is described as quickly as of 100, and all are listed by pages', async () => {
  const [few, many] = [await worldOf(100), await worldOf(10_000)];
  await costOfDescribing(few, 100);
  expect((await costOfDescribing(many, 10_000)) / (await costOfDescribing(few, 100))).toBeLessThan(10);
  const { body } = await dispatchSqs(many, 'ListQueues', { MaxResults: 1_000 });
  expect(JSON.parse(body)).toMatchObject({ QueueUrls: { length: 1_000 }, NextToken: expect.any(String) });
});
