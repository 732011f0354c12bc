import { UnsubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, DeleteQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OUTBOX_LIMIT } from './outbox.ts';
import { ACCOUNT, allowSns, type Bench, openBench, queueArn, queueUrl } from './testing/open-bench.ts';

let bench: Bench;
let topic: string;
beforeEach(async () => {
  bench = await openBench();
  topic = await bench.topic('orders');
});
afterEach(() => bench.close());

const text = (StringValue: string) => ({ DataType: 'String', StringValue });
const bodies = async (queue: string) => (await bench.receive(queue)).map(({ Body }) => Body);

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
    const envelope = JSON.parse((await bodies(queue))[0] ?? '') as object;
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
    expect(await bodies(raw)).toEqual([]);
    expect(await bodies(wrapped)).toHaveLength(1);
    expect(bench.outbox.entries).toEqual([
      expect.objectContaining({ outcome: 'dropped', failure: 'too-many-attributes' }),
    ]);
  });
});

describe("the queue's policy", () => {
  const arn = queueArn('guarded');
  const orders = `arn:aws:sns:eu-west-1:${ACCOUNT}:orders`;
  const allow = allowSns(arn) as { Statement: object[] };
  const deny = { Effect: 'Deny', Principal: '*', Action: 'SQS:Send*', Resource: arn };
  const insecure = { ...deny, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

  it.each<[string, object | null, boolean]>([
    ['that names the service', allow, true],
    ['that names the topic', allowSns(arn, { ArnEquals: { 'aws:SourceArn': orders } }), true],
    [
      'that names the topic by a pattern',
      allowSns(arn, { ArnLike: { 'AWS:SourceArn': 'arn:aws:sns:*:*:ord*' } }),
      true,
    ],
    ['that names the account', allowSns(arn, { StringEquals: { 'aws:SourceAccount': ACCOUNT } }), true],
    ['that names the service of the region', allowSns(arn, undefined, 'sns.eu-west-1.amazonaws.com'), true],
    ['that refuses insecure calls only', { Statement: [...allow.Statement, insecure] }, true],
    ['that is not there', null, false],
    ['that names another topic', allowSns(arn, { ArnEquals: { 'aws:SourceArn': `${orders}-other` } }), false],
    ['that names another account', allowSns(arn, { StringEquals: { 'aws:SourceAccount': '999999999999' } }), false],
    ['that names another service', allowSns(arn, undefined, 'events.amazonaws.com'), false],
    ['that names the service of another region', allowSns(arn, undefined, 'sns.us-east-1.amazonaws.com'), false],
    ['that names another queue', allowSns(`${arn}-other`), false],
    ['that allows and denies', { Statement: [...allow.Statement, deny] }, false],
  ])('%s', async (_case, policy, delivered) => {
    await bench.subscribe(topic, await bench.queue('guarded', policy));
    await bench.publish(topic, 'x');
    expect(await bodies(arn)).toHaveLength(delivered ? 1 : 0);
    expect(bench.outbox.counts).toMatchObject({ delivered: delivered ? 1 : 0, dropped: delivered ? 0 : 1 });
  });

  it('counts at once when it is repaired', async () => {
    await bench.subscribe(topic, await bench.queue('guarded', null));
    await bench.publish(topic, 'lost');
    const Attributes = { Policy: JSON.stringify(allow) };
    await bench.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, arn), Attributes }),
    );
    await bench.publish(topic, 'arrives');
    expect(await bodies(arn)).toEqual([expect.stringContaining('arrives')]);
  });
});

describe('what can not be delivered', () => {
  const redrive = (arn: string) => ({ RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn }) });

  it("goes to the subscription's dead-letter queue", async () => {
    const dlq = await bench.queue('dlq');
    await bench.subscribe(topic, await bench.queue('shut', null), { RawMessageDelivery: 'true', ...redrive(dlq) });
    await bench.publish(topic, 'saved', { MessageAttributes: { kind: text('a') } });
    const [message] = await bench.receive(dlq);
    expect(message).toMatchObject({ Body: 'saved', MessageAttributes: { kind: text('a') } });
    expect(bench.outbox.entries).toEqual([expect.objectContaining({ outcome: 'dead-lettered', failure: 'policy' })]);
  });

  it('is lost where the dead-letter queue does not let SNS in either', async () => {
    const dlq = await bench.queue('dlq', null);
    await bench.subscribe(topic, await bench.queue('shut', null), redrive(dlq));
    await bench.publish(topic, 'lost');
    expect(await bodies(dlq)).toEqual([]);
    expect(bench.outbox.counts).toMatchObject({ dropped: 1, 'dead-lettered': 0 });
  });

  it('leaves an orphan behind when the queue is deleted', async () => {
    const queue = await bench.queue('orphaned');
    const subscription = await bench.subscribe(topic, queue);
    await bench.sqs.send(new DeleteQueueCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue) }));
    await bench.publish(topic, 'x');
    expect(bench.outbox.entries).toEqual([
      expect.objectContaining({ subscriptionArn: subscription, outcome: 'dropped', failure: 'queue-missing' }),
    ]);
  });

  it('includes what a queue under the AWS key of SQS should get', async () => {
    const queue = await bench.queue('encrypted');
    const Attributes = { KmsMasterKeyId: 'alias/aws/sqs' };
    await bench.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue), Attributes }),
    );
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'x');
    expect(bench.outbox.entries).toEqual([expect.objectContaining({ failure: 'kms' })]);
  });

  it('includes a message that is longer than the queue takes', async () => {
    const queue = await bench.queue('small');
    const Attributes = { MaximumMessageSize: '1024' };
    await bench.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: queueUrl(bench.sandbox.endpoint, queue), Attributes }),
    );
    await bench.subscribe(topic, queue);
    await bench.publish(topic, 'x'.repeat(2_000));
    expect(bench.outbox.entries).toEqual([expect.objectContaining({ failure: 'message-too-long' })]);
  });
});

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
    expect(await bodies(queue)).toEqual([]);
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

describe('a filter policy', () => {
  const received = async (attributes: Record<string, string>, publish: () => Promise<unknown>) => {
    const queue = await bench.queue('filtered');
    await bench.subscribe(topic, queue, { RawMessageDelivery: 'true', ...attributes });
    await publish();
    return (await bodies(queue)).sort();
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
