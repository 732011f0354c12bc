import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { GetQueueUrlCommand, ReceiveMessageCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageDraft, PublicationDraft } from '#lib/contracts/message.ts';
import { arn } from '#lib/server/live/testing/act.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { type StartedSends, startSends } from './testing/start-sends.ts';

const FIFO = { FifoQueue: 'true', ContentBasedDeduplication: 'true' };
const BYTES = Buffer.from([0, 255, 1, 254]);
const ATTRIBUTES = {
  kind: { dataType: 'String', value: 'réfund' },
  list: { dataType: 'String.Array', value: '["a",1]' },
  total: { dataType: 'Number.int', value: '42' },
  photo: { dataType: 'Binary.png', value: BYTES.toString('base64') },
};

let world: StartedSends;
beforeEach(async () => {
  world = await startSends();
});
afterEach(() => world.close());

const draft = (over: Partial<MessageDraft> = {}) => MessageDraft.parse({ body: 'x', ...over });
const drafts = (count: number, over: Partial<MessageDraft> = {}) =>
  Array.from({ length: count }, (_, index) => draft({ body: `body ${index}`, ...over }));
const inGroup = (groupId: string, body: string) => draft({ groupId, body });

async function received(name: string) {
  const { QueueUrl } = await world.sqs.send(new GetQueueUrlCommand({ QueueName: name }));
  const { Messages = [] } = await world.sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['All'],
    }),
  );
  return Messages;
}

const words = async () =>
  (await world.monitor.activity({ limit: 10 })).entries.flatMap((entry) =>
    entry.kind === 'action' ? [[entry.operationId, entry.outcome, entry.words]] : [],
  );

describe('sendMessages', () => {
  it('sends attributes of every type, the trace header and the group as they are', async () => {
    await createQueue(world, 'orders');
    const traceHeader = 'Root=1-5759e988-bd862e3fe1be46a994272793';
    const { results } = await world.sends.sendMessages('orders', [
      draft({ body: 'ħello\n', attributes: ATTRIBUTES, groupId: 'tenant-1', traceHeader }),
    ]);
    expect(results).toMatchObject([{ outcome: 'sent', sequenceNumber: null }]);
    const [message] = await received('orders');
    expect(message).toMatchObject({
      Body: 'ħello\n',
      Attributes: { MessageGroupId: 'tenant-1', AWSTraceHeader: traceHeader },
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: 'réfund' },
        list: { DataType: 'String.Array', StringValue: '["a",1]' },
        total: { DataType: 'Number.int', StringValue: '42' },
        photo: { DataType: 'Binary.png', BinaryValue: new Uint8Array(BYTES) },
      },
    });
  });

  it('packs in batches of ten, tells of each entry in order, notes it and reads the new depth', async () => {
    await createQueue(world, 'orders');
    world.openTab();
    const { results } = await world.sends.sendMessages('orders', drafts(25));
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(25).fill('sent'));
    expect(world.sandbox.calls.count('SendMessageBatch')).toBe(3);
    expect(await words()).toEqual([['sendMessageBatch', 'done', 'Sent 25 messages']]);
    await expect.poll(async () => (await world.monitor.topology()).queues[0]?.visible).toBe(25);
  });

  it('refuses what AWS would refuse, each by itself, and sends the rest', async () => {
    await createQueue(world, 'orders', { MaximumMessageSize: '1024' });
    const { results } = await world.sends.sendMessages('orders', [
      draft({ body: 'x'.repeat(1025) }),
      draft({ body: 'nul \0' }),
      draft({ attributes: { 'a..b': { dataType: 'String', value: 'v' } } }),
      draft({ body: 'x'.repeat(1024) }),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed', 'sent']);
    expect(results[1]).toMatchObject({ code: 'invalid_input', why: expect.stringContaining('body: ') });
    expect(results[2]).toMatchObject({ why: expect.stringContaining('attribute a..b, name: ') });
  });

  it('judges each entry of a batch that failed in part', async () => {
    await createQueue(world, 'orders');
    world.sandbox.faults.add({ kind: 'partial-batch', action: 'SendMessageBatch', times: 1 });
    const { results } = await world.sends.sendMessages('orders', drafts(12));
    expect(results[0]).toMatchObject({ outcome: 'failed', code: 'InternalError' });
    expect(results.slice(1).map(({ outcome }) => outcome)).toEqual(Array(11).fill('sent'));
    expect(await words()).toEqual([['sendMessageBatch', 'partly', 'Sent 11 messages; 1 failed (InternalError)']]);
  });

  it('says that it may have been stored where no answer came, sends nothing twice, and nothing more', async () => {
    await createQueue(world, 'orders');
    world.sandbox.faults.add({ kind: 'drop-answer', action: 'SendMessageBatch', times: 1 });
    const { results } = await world.sends.sendMessages('orders', drafts(12));
    expect(results.map(({ outcome }) => outcome)).toEqual([...Array(10).fill('ambiguous'), 'failed', 'failed']);
    expect(results[11]).toMatchObject({ code: 'not_sent' });
    expect(world.sandbox.calls.count('SendMessageBatch')).toBe(1);
    expect(await received('orders')).toHaveLength(10);
  });

  it('tells that nothing was stored when it is throttled', async () => {
    await createQueue(world, 'orders');
    world.sandbox.faults.add({ kind: 'throttle', action: 'SendMessageBatch', times: 1 });
    const { results } = await world.sends.sendMessages('orders', drafts(2));
    expect(results).toMatchObject([{ outcome: 'failed', code: 'RequestThrottled' }, { outcome: 'failed' }]);
    expect(await received('orders')).toHaveLength(0);
  });

  it('keeps the order of each group, and holds back what comes after a failure in its group', async () => {
    await createQueue(world, 'steps.fifo', FIFO);
    world.sandbox.faults.add({ kind: 'partial-batch', action: 'SendMessageBatch', times: 1 });
    const { results } = await world.sends.sendMessages('steps.fifo', [
      inGroup('a', 'a1'),
      inGroup('b', 'b1'),
      inGroup('a', 'a2'),
      inGroup('b', 'b2'),
      inGroup('b', 'b3'),
    ]);
    expect(results.map((result) => ('code' in result ? result.code : result.outcome))).toEqual([
      'InternalError',
      'sent',
      'held_back',
      'sent',
      'sent',
    ]);
    expect((await received('steps.fifo')).map(({ Body }) => Body)).toEqual(['b1', 'b2', 'b3']);
  });

  it('knows no queue that is not there', async () => {
    await expect(world.sends.sendMessages('nowhere', drafts(1))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('publishMessages', () => {
  const publication = (over: Partial<PublicationDraft> = {}) => PublicationDraft.parse({ body: 'x', ...over });

  async function aFannedOutTopic(name: string, queue: string) {
    const { TopicArn } = await world.sns.send(
      new CreateTopicCommand({ Name: name, Attributes: name.endsWith('.fifo') ? { FifoTopic: 'true' } : {} }),
    );
    const { QueueUrl } = await createQueue(world, queue, queue.endsWith('.fifo') ? FIFO : {});
    const Statement = [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }];
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
    await world.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
    const Attributes = { RawMessageDelivery: 'true' };
    await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arn(world, queue), Attributes }));
  }

  it('publishes subject, attributes and a body of its own for a protocol', async () => {
    await aFannedOutTopic('sales', 'orders');
    const { results } = await world.sends.publishMessages('sales', [
      publication({ attributes: ATTRIBUTES, subject: 'News', perProtocol: { sqs: 'for queues' } }),
    ]);
    expect(results).toMatchObject([{ outcome: 'sent' }]);
    await expect
      .poll(() => received('orders'))
      .toMatchObject([{ Body: 'for queues', MessageAttributes: { photo: { BinaryValue: new Uint8Array(BYTES) } } }]);
    expect(await words()).toEqual([['publishBatch', 'done', 'Published 1 message']]);
  });

  it('publishes in order to a FIFO topic', async () => {
    await aFannedOutTopic('steps.fifo', 'steps-q.fifo');
    const entries = ['1', '2', '3'].map((body) => publication({ body, groupId: 'g', deduplicationId: body }));
    const { results } = await world.sends.publishMessages('steps.fifo', entries);
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'sent']);
    expect(new Set(results.flatMap((result) => ('sequenceNumber' in result ? result.sequenceNumber : []))).size).toBe(
      3,
    );
    await expect.poll(async () => (await received('steps-q.fifo')).map(({ Body }) => Body)).toEqual(['1', '2', '3']);
  });

  it('judges each entry, and packs by what the topic takes at once', async () => {
    await aFannedOutTopic('sales', 'orders');
    world.sandbox.faults.add({ kind: 'partial-batch', action: 'PublishBatch', times: 1 });
    const entries = Array.from({ length: 4 }, () => publication({ body: 'x'.repeat(100_000) }));
    const { results } = await world.sends.publishMessages('sales', entries);
    expect(results.map(({ outcome }) => outcome)).toEqual(['sent', 'failed', 'sent', 'sent']);
    expect(world.sandbox.calls.count('PublishBatch')).toBe(2);
  });
});
