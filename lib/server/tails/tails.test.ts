import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTopicCommand,
  ListSubscriptionsCommand,
  PublishBatchCommand,
  PublishCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, ListQueuesCommand, ListQueueTagsCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { tapPolicy } from './tap-policy.ts';
import { aServer, type Death } from './testing/a-server.ts';

const soon = { timeout: 5_000, interval: 10 };
const MINUTE = 60_000;

let started: Awaited<ReturnType<typeof startSandbox>>;
let topicArn: string;
let time: number;
let folder: string;
const lives: { die(): void }[] = [];

beforeEach(async () => {
  started = await startSandbox();
  const topic = await started.sns.send(new CreateTopicCommand({ Name: 'alerts' }));
  topicArn = topic.TopicArn ?? '';
  time = Date.now();
  folder = mkdtempSync(join(tmpdir(), 'weir-tails-'));
});

afterEach(async () => {
  for (const life of lives.splice(0)) life.die();
  await started.close();
});

function begin(input: { folder?: string | null; death?: Death } = {}) {
  const life = aServer({ started, now: () => time, folder, ...input });
  lives.push(life);
  return life;
}

/** URLs and ARNs of what there is. */
async function found(): Promise<string[]> {
  const [queues, subscriptions] = await Promise.all([
    started.sqs.send(new ListQueuesCommand({ MaxResults: 100 })),
    started.sns.send(new ListSubscriptionsCommand({})),
  ]);
  return [...(queues.QueueUrls ?? []), ...(subscriptions.Subscriptions ?? []).map((each) => each.Endpoint ?? '')];
}

function publish(text: string, priority = 'low') {
  const MessageAttributes = { priority: { DataType: 'String', StringValue: priority } };
  return started.sns.send(new PublishCommand({ TopicArn: topicArn, Message: text, MessageAttributes }));
}

/** A queue of somebody else's, which the topic feeds. */
async function aConsumersQueue(name: string): Promise<string> {
  const queueArn = `arn:aws:sqs:eu-west-1:${started.sandbox.account}:${name}`;
  const { QueueUrl } = await createQueue(started, name, { Policy: tapPolicy({ queueArn, topicArn }) });
  await started.sns.send(new SubscribeCommand({ TopicArn: topicArn, Protocol: 'sqs', Endpoint: queueArn }));
  return QueueUrl ?? '';
}

it('shows what is published, takes nothing from a consumer, and leaves nothing behind', async () => {
  const QueueUrl = await aConsumersQueue('mine');
  const before = await found();
  const { tail, store, tails } = begin();
  const { event, seen, over } = await tail();
  const { look } = await event('begun');
  await event('tapped');
  for (const text of ['one', 'two', 'three']) await publish(text);
  const messages = await seen(3);
  expect(messages[0]).toMatchObject({ topicArn, receiveCount: 1 });
  expect(store.get(look).message(messages[0]?.messageId ?? '')?.body).toContain('"one"');
  tails.stop(look);
  expect(await event('untapped')).toMatchObject({ left: [], why: 'It was stopped.' });
  expect(await found()).toEqual(before);
  await over;
  expect([...store.get(look).all()]).toHaveLength(3);
  const mine = await started.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(mine.Attributes).toMatchObject({
    ApproximateNumberOfMessages: '3',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
});

it('makes a queue that says whose it is and until when, and that only this topic may send to', async () => {
  const { tail } = begin();
  const { event } = await tail({ minutes: 5 });
  const { queueArn, expiresAt } = await event('tapped');
  expect(queueArn).toMatch(/:weir-tap-[0-9a-f]{8}$/);
  expect(Date.parse(expiresAt)).toBe(time + 5 * MINUTE);
  const [QueueUrl = ''] = await found();
  const { Tags } = await started.sqs.send(new ListQueueTagsCommand({ QueueUrl }));
  expect(Tags).toEqual({
    'weir:tap': '1',
    'weir:owner': expect.stringMatching(/^\w{16}\/\w{16}$/),
    'weir:expires': expiresAt,
  });
  const { Attributes } = await started.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(Attributes).toMatchObject({ MessageRetentionPeriod: '300', Policy: tapPolicy({ queueArn, topicArn }) });
});

it('lets only through what its filter policy does, and refuses one that SNS would refuse, with the key', async () => {
  const { tail } = begin();
  const { event, seen } = await tail({ filterPolicy: '{"priority":["high"]}' });
  await event('tapped');
  await publish('quiet', 'low');
  await publish('loud', 'high');
  expect((await seen(1)).map(({ preview }) => preview.includes('loud'))).toEqual([true]);
  await expect(tail({ filterPolicy: '{"priority":{"deep":["x"]}}' })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('priority'),
  });
});

it('reads along in order on a FIFO topic', async () => {
  const Attributes = { FifoTopic: 'true', ContentBasedDeduplication: 'true' };
  const { TopicArn } = await started.sns.send(new CreateTopicCommand({ Name: 'ledger.fifo', Attributes }));
  const { tail } = begin();
  const { event, seen } = await tail({}, 'ledger.fifo');
  expect((await event('tapped')).queueArn).toMatch(/:weir-tap-[0-9a-f]{8}\.fifo$/);
  const texts = Array.from({ length: 25 }, (_, index) => `entry ${index}.`);
  for (let at = 0; at < texts.length; at += 10) {
    const entries = texts
      .slice(at, at + 10)
      .map((Message, index) => ({ Id: String(index), Message, MessageGroupId: 'one' }));
    await started.sns.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: entries }));
  }
  const messages = await seen(25);
  expect(messages.map(({ preview }) => /entry \d+\./.exec(preview)?.[0])).toEqual(texts);
});

it('keeps the newest 2,000 and says how many old ones made room', async () => {
  const { tail, store } = begin();
  const { event, seen } = await tail();
  const { look } = await event('begun');
  await event('tapped');
  for (let batch = 0; batch < 203; batch += 1) {
    const entries = Array.from({ length: 10 }, (_, id) => ({ Id: `${id}`, Message: `${batch} ${id}` }));
    await started.sns.send(new PublishBatchCommand({ TopicArn: topicArn, PublishBatchRequestEntries: entries }));
  }
  await seen(2_030);
  expect([[...store.get(look).all()].length, store.get(look).dropped()]).toEqual([2_000, 30]);
}, 20_000);

it.each(['its stream is closed', 'its time is over', 'the process is shut down'])(
  'takes the tap away when %s',
  async (how) => {
    const { tail, tails } = begin();
    const { event, leave } = await tail({ minutes: 1 });
    await event('tapped');
    const began = performance.now();
    if (how === 'its stream is closed') leave();
    else if (how === 'its time is over') time += MINUTE;
    else await tails.close();
    expect(await event('untapped')).toMatchObject({ left: [] });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await found()).toEqual([]);
  },
);

it.each([
  ['CreateQueue', 'deny'],
  ['CreateQueue', 'drop-answer'],
  ['Subscribe', 'deny'],
  ['Subscribe', 'drop-answer'],
  ['ReceiveMessage', 'deny'],
] as const)('undoes what it did when %s fails (%s)', async (action, kind) => {
  started.sandbox.faults.add({ kind, action });
  const { tail } = begin();
  const { event } = await tail();
  expect(await event('failed')).toMatchObject({ code: kind === 'deny' ? 'denied' : 'unreachable' });
  expect(await event('untapped')).toMatchObject({ left: [] });
  expect(await found()).toEqual([]);
});

it('tries again what fails in passing while it is taken away, and keeps the queue to be found by where it cannot be', async () => {
  const { faults } = started.sandbox;
  const first = await begin().tail();
  await first.event('tapped');
  faults.add({ kind: 'throttle', action: 'Unsubscribe', times: 1 });
  faults.add({ kind: 'drop-answer', action: 'DeleteQueue', times: 1 });
  first.leave();
  expect(await first.event('untapped')).toMatchObject({ left: [] });

  const second = await begin().tail();
  await second.event('tapped');
  const removeFault = faults.add({ kind: 'deny', action: 'Unsubscribe' });
  second.leave();
  expect((await second.event('untapped')).left).toHaveLength(2);
  expect(await found()).toHaveLength(2);
  removeFault();
  await begin().tails.sweep();
  expect(await found()).toEqual([]);
});

describe('after a crash', () => {
  it.each<Death>(
    ['CreateQueue', 'Subscribe', 'ReceiveMessage', 'DeleteMessageBatch', 'Unsubscribe', 'DeleteQueue'].flatMap((at) =>
      (['before', 'after'] as const).map((when) => ({ at, when })),
    ),
  )('$when $at, the next life takes away what is left', async (death) => {
    const former = begin({ death });
    const { event, leave } = await former.tail();
    if (death.at === 'ReceiveMessage' || death.at === 'DeleteMessageBatch') {
      await event('tapped');
      await publish('the last one');
    }
    if (death.at === 'Unsubscribe' || death.at === 'DeleteQueue') {
      await event('tapped');
      leave();
    }
    await vi.waitFor(() => expect(former.isDead()).toBe(true), soon);
    await begin().tails.sweep();
    expect(await found()).toEqual([]);
  });

  it('leaves another server’s tap alone until it is expired', async () => {
    const other = begin({ folder: mkdtempSync(join(tmpdir(), 'weir-other-')) });
    const { event } = await other.tail({ minutes: 5 });
    await event('tapped');
    other.die();
    await begin().tails.sweep();
    expect(await found()).toHaveLength(2);
    time += 5 * MINUTE;
    await begin({ folder: null }).tails.sweep();
    expect(await found()).toEqual([]);
  });

  it('never touches its own living taps, nor a queue that is only named like one', async () => {
    const name = 'weir-tap-0badcafe';
    await createQueue(started, name, { Policy: tapPolicy({ queueArn: 'any', topicArn }) });
    const { tail, tails } = begin();
    const { event } = await tail({ minutes: 5 });
    await event('tapped');
    await tails.sweep();
    expect(await found()).toHaveLength(3);
    time += 60 * MINUTE;
    await event('untapped');
    await begin().tails.sweep();
    expect(await found()).toEqual([expect.stringContaining(name)]);
  });
});

it('tails four topics at a time, and no more', async () => {
  const { tail } = begin();
  for (let count = 0; count < 4; count += 1) await tail();
  await expect(tail()).rejects.toMatchObject({ code: 'throttled' });
});
