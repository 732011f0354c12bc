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

describe('a filter policy', () => {
  const received = async (attributes: Record<string, string>, publish: () => Promise<unknown>) => {
    const queue = await bench.queue('filtered');
    await bench.subscribe(topic, queue, { RawMessageDelivery: 'true', ...attributes });
    await publish();
    return (await bench.bodies(queue)).sort();
  };

  it('looks at attributes of the types it knows', async () => {
    const FilterPolicy = JSON.stringify({ kind: ['a', 3, true] });
    const one = (name: string, DataType: string, StringValue: string) =>
      bench.publish(topic, name, { MessageAttributes: { kind: { DataType, StringValue } } });
    const got = await received({ FilterPolicy }, async () => {
      await one('text', 'String', 'a');
      await one('other text', 'String', 'b');
      await one('number', 'Number', '3.0');
      await one('number as text', 'String', '3');
      await one('array', 'String.Array', '["x", "a"]');
      await one('array of booleans', 'String.Array', '[true]');
      await one('array without', 'String.Array', '["x"]');
      await one('broken array', 'String.Array', 'a');
      await one('boolean as text', 'String', 'true');
      await one('custom type', 'String.kind', 'a');
      await bench.publish(topic, 'bytes', {
        MessageAttributes: { kind: { DataType: 'Binary', BinaryValue: Buffer.from('a') } },
      });
      await bench.publish(topic, 'nothing');
    });
    expect(got).toEqual(['array', 'array of booleans', 'number', 'text']);
  });

  it('never lets a message without attributes through', async () => {
    const got = await received({ FilterPolicy: '{"kind":[{"exists":false}]}' }, async () => {
      await bench.publish(topic, 'nothing');
      await bench.publish(topic, 'something else', { MessageAttributes: { other: text('x') } });
    });
    expect(got).toEqual(['something else']);
  });

  it('looks into a JSON body, and lets nothing else through', async () => {
    const attributes = { FilterPolicy: '{"order":{"total":[{"numeric":[">",10]}]}}', FilterPolicyScope: 'MessageBody' };
    const got = await received(attributes, async () => {
      for (const body of ['{"order":{"total":11}}', '{"order":{"total":10}}', '[]', '"text"', 'not json']) {
        await bench.publish(topic, body);
      }
    });
    expect(got).toEqual(['{"order":{"total":11}}']);
  });
});
