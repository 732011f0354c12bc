import { PublishBatchCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, openBench } from './testing/open-bench.ts';

const FIVE_MINUTES = 5 * 60_000;

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const raw = { RawMessageDelivery: 'true' };

describe('a FIFO topic', () => {
  it.each([
    [{ MessageDeduplicationId: '1' }, 'The MessageGroupId parameter is required for FIFO topics'],
    [{ MessageGroupId: 'g' }, 'ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly'],
    [{ MessageGroupId: 'g h', MessageDeduplicationId: '1' }, 'MessageGroupId Reason'],
    [{ MessageGroupId: 'g', MessageDeduplicationId: 'x'.repeat(129) }, 'MessageDeduplicationId Reason'],
  ])('refuses %j', async (ids, message) => {
    await expect(bench.publish(await bench.topic('t.fifo'), 'x', ids)).rejects.toThrow(message);
  });

  it('delivers in order, with group, deduplication id and rising sequence numbers', async () => {
    const topic = await bench.topic('t.fifo');
    const queue = await bench.queue('q.fifo');
    await bench.subscribe(topic, queue);
    const numbers: string[] = [];
    for (const id of ['1', '2', '3']) {
      const ids = { MessageGroupId: 'g', MessageDeduplicationId: id };
      numbers.push((await bench.publish(topic, `message ${id}`, ids)).SequenceNumber ?? '');
    }
    const got = await bench.receive(queue);
    const envelopes = got.map(({ Body = '' }) => JSON.parse(Body) as Record<string, string>);
    expect(envelopes.map(({ Message }) => Message)).toEqual(['message 1', 'message 2', 'message 3']);
    expect(envelopes.map(({ SequenceNumber }) => SequenceNumber)).toEqual(numbers);
    expect(numbers).toEqual([...numbers].sort());
    expect(new Set(numbers).size).toBe(3);
    expect(numbers[0]).toMatch(/^\d{20}$/);
    expect(got[0]?.Attributes).toMatchObject({ MessageGroupId: 'g', MessageDeduplicationId: '1' });
    expect(envelopes[0]).not.toHaveProperty('Signature');
  });

  it('swallows a duplicate for five minutes, with the first answer', async () => {
    const topic = await bench.topic('t.fifo');
    const queue = await bench.queue('q.fifo');
    await bench.subscribe(topic, queue, raw);
    const again = (Message: string) =>
      bench.publish(topic, Message, { MessageGroupId: 'g', MessageDeduplicationId: 'same' });
    const first = await again('first');
    bench.clock.advance(FIVE_MINUTES - 1);
    expect(await again('second')).toMatchObject({ MessageId: first.MessageId, SequenceNumber: first.SequenceNumber });
    expect(await bench.bodies(queue)).toEqual(['first']);
    bench.clock.advance(1);
    expect((await again('third')).MessageId).not.toBe(first.MessageId);
  });

  it('tells duplicates by content where asked to, and not by attributes', async () => {
    const topic = await bench.topic('t.fifo', { ContentBasedDeduplication: 'true' });
    const queue = await bench.queue('q.fifo');
    await bench.subscribe(topic, queue, raw);
    const MessageAttributes = { a: { DataType: 'String', StringValue: 'b' } };
    await bench.publish(topic, 'same', { MessageGroupId: 'g' });
    await bench.publish(topic, 'same', { MessageGroupId: 'h', MessageAttributes });
    await bench.publish(topic, 'other', { MessageGroupId: 'g' });
    expect((await bench.bodies(queue)).sort()).toEqual(['other', 'same']);
  });

  it('tells duplicates within a group where its throughput is by group', async () => {
    const topic = await bench.topic('t.fifo', {
      ContentBasedDeduplication: 'true',
      FifoThroughputScope: 'MessageGroup',
    });
    const queue = await bench.queue('plain');
    await bench.subscribe(topic, queue, raw);
    for (const MessageGroupId of ['g', 'h', 'g']) await bench.publish(topic, 'same', { MessageGroupId });
    expect(await bench.bodies(queue)).toEqual(['same', 'same']);
  });

  it('feeds a standard queue without group or sequence', async () => {
    const topic = await bench.topic('t.fifo', { ContentBasedDeduplication: 'true' });
    const queue = await bench.queue('plain');
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'x', { MessageGroupId: 'g' });
    const [message] = await bench.receive(queue);
    expect(message?.Attributes).not.toHaveProperty('MessageGroupId');
    expect(JSON.parse(message?.Body ?? '{}')).toHaveProperty('SequenceNumber');
  });

  it('takes batches, whole or not at all', async () => {
    const topic = await bench.topic('t.fifo', { ContentBasedDeduplication: 'true' });
    const batch = (groups: (string | undefined)[]) => {
      const entries = groups.map((MessageGroupId, Id) => ({ Id: `${Id}`, Message: `m${Id}`, MessageGroupId }));
      return bench.sns.send(new PublishBatchCommand({ TopicArn: topic, PublishBatchRequestEntries: entries }));
    };
    const { Successful = [] } = await batch(['g', 'g']);
    expect(Successful.map(({ SequenceNumber }) => SequenceNumber)).toEqual([
      '10000000000000001000',
      '10000000000000002000',
    ]);
    await expect(batch(['g', undefined])).rejects.toThrow('The MessageGroupId parameter is required for FIFO topics');
  });
});
