import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, openBench } from '../testing/open-bench.ts';

let bench: Bench;
let topic: string;
beforeEach(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterEach(() => bench.close());

const text = (StringValue: string) => ({ DataType: 'String', StringValue });

describe('the envelope', () => {
  it('holds what AWS puts into it, in that order', async () => {
    const queue = await bench.queue('orders');
    const subscription = await bench.subscribe(topic, queue);
    const bytes = { DataType: 'Binary', BinaryValue: new Uint8Array([2, 3, 4]) };
    const { MessageId } = await bench.publish(topic, 'a "quoted" line\n', {
      Subject: 'News',
      MessageAttributes: { kind: text('a'), size: { DataType: 'Number', StringValue: '3' }, raw: bytes },
    });
    const [message] = await bench.receive(queue);
    const envelope = JSON.parse(message?.Body ?? '') as Record<string, unknown>;
    expect(Object.keys(envelope)).toEqual([
      'Type',
      'MessageId',
      'TopicArn',
      'Subject',
      'Message',
      'Timestamp',
      'SignatureVersion',
      'Signature',
      'SigningCertURL',
      'UnsubscribeURL',
      'MessageAttributes',
    ]);
    expect(envelope).toMatchObject({
      Type: 'Notification',
      MessageId,
      TopicArn: topic,
      Subject: 'News',
      Message: 'a "quoted" line\n',
      Timestamp: '2026-01-01T00:00:00.000Z',
      SignatureVersion: '1',
      UnsubscribeURL: `${bench.sandbox.endpoint}/?Action=Unsubscribe&SubscriptionArn=${subscription}`,
      MessageAttributes: {
        kind: { Type: 'String', Value: 'a' },
        size: { Type: 'Number', Value: '3' },
        raw: { Type: 'Binary', Value: 'AgME' },
      },
    });
    expect(message?.MessageAttributes).toBeUndefined();
    expect(message?.Body).toMatch(/^\{\n {2}"Type" : "Notification",\n/);
  });

  it('leaves subject and attributes out where there are none', async () => {
    const queue = await bench.queue('orders');
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'plain');
    const envelope = JSON.parse((await bench.bodies(queue))[0] ?? '') as object;
    expect(envelope).not.toHaveProperty('Subject');
    expect(envelope).not.toHaveProperty('MessageAttributes');
  });
});

describe('raw delivery', () => {
  it('hands over the message and its attributes as they are', async () => {
    const queue = await bench.queue('raw');
    await bench.subscribe(topic, queue, { RawMessageDelivery: 'true' });
    const attributes = { kind: text('a'), raw: { DataType: 'Binary', BinaryValue: new Uint8Array([2, 3, 4]) } };
    await bench.publish(topic, 'as it is', { MessageAttributes: attributes });
    const [message] = await bench.receive(queue);
    expect(message).toMatchObject({ Body: 'as it is', MessageAttributes: attributes });
  });

  it('discards a message of more than ten attributes, which the envelope would have carried', async () => {
    const [raw, wrapped] = [await bench.queue('raw'), await bench.queue('wrapped')];
    await bench.subscribe(topic, raw, { RawMessageDelivery: 'true' });
    await bench.subscribe(topic, wrapped);
    const MessageAttributes = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, text('x')]));
    await bench.publish(topic, 'too much', { MessageAttributes });
    expect(await bench.bodies(raw)).toEqual([]);
    expect(await bench.bodies(wrapped)).toHaveLength(1);
    expect(bench.outbox.entries).toEqual([
      expect.objectContaining({ outcome: 'dropped', failure: 'too-many-attributes' }),
    ]);
  });
});
