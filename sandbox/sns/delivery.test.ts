import { UnsubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OUTBOX_LIMIT } from './outbox.ts';
import { ACCOUNT, allowSns, type Bench, openBench, queueArn } from './testing/open-bench.ts';

let bench: Bench;
let topic: string;
beforeEach(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterEach(() => bench.close());

describe('delivery', () => {
  it('reaches a queue of another region', async () => {
    const sqs = bench.sqsOf('us-east-1');
    const arn = queueArn('far', 'us-east-1');
    await sqs.send(new CreateQueueCommand({ QueueName: 'far', Attributes: { Policy: JSON.stringify(allowSns(arn)) } }));
    await bench.subscribe(topic, arn);
    await bench.publish(topic, 'far');
    expect(bench.outbox.counts.delivered).toBe(1);
    sqs.destroy();
  });

  it('stops when unsubscribed', async () => {
    const queue = await bench.queue('orders');
    const SubscriptionArn = await bench.subscribe(topic, queue);
    await bench.sns.send(new UnsubscribeCommand({ SubscriptionArn }));
    await bench.publish(topic, 'x');
    expect(await bench.bodies(queue)).toEqual([]);
  });

  it('passes a message group on to a standard queue', async () => {
    const queue = await bench.queue('fair');
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'x', { MessageGroupId: 'tenant-1' });
    expect((await bench.receive(queue))[0]?.Attributes).toMatchObject({ MessageGroupId: 'tenant-1' });
  });

  it('does not reach who has not confirmed, and keeps what went elsewhere in a bounded outbox', async () => {
    await bench.subscribe(topic, 'a@example.com', {}, { Protocol: 'email' });
    await bench.subscribe(topic, `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`, {}, { Protocol: 'lambda' });
    for (let index = 0; index < OUTBOX_LIMIT + 10; index += 1) await bench.publish(topic, `message ${index}`);
    const { entries, counts } = bench.outbox;
    expect(entries).toHaveLength(OUTBOX_LIMIT);
    expect(new Set(entries.map(({ protocol }) => protocol))).toEqual(new Set(['lambda']));
    expect(entries.at(-1)?.body).toContain(`message ${OUTBOX_LIMIT + 9}`);
    expect(counts).toMatchObject({ sent: OUTBOX_LIMIT + 10, confirmation: 1 });
  });
});
