import { CreateTopicCommand, PublishBatchCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, ListQueueTagsCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { tapPolicy } from './tap-policy.ts';
import { aWorld, MINUTE } from './testing/a-world.ts';

let world: Awaited<ReturnType<typeof aWorld>>;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

/** A queue of somebody else's, which the topic feeds. */
async function aConsumersQueue(name: string): Promise<string> {
  const queueArn = `arn:aws:sqs:eu-west-1:${world.sandbox.account}:${name}`;
  const { QueueUrl } = await createQueue(world, name, { Policy: tapPolicy({ queueArn, topicArn: world.topicArn }) });
  await world.sns.send(new SubscribeCommand({ TopicArn: world.topicArn, Protocol: 'sqs', Endpoint: queueArn }));
  return QueueUrl ?? '';
}

it('shows what is published, takes nothing from a consumer, and leaves nothing behind', async () => {
  const QueueUrl = await aConsumersQueue('mine');
  const before = await world.found();
  const { tail, store, tails } = world.begin();
  const { event, seen, over } = await tail();
  const { look } = await event('begun');
  await event('tapped');
  for (const text of ['one', 'two', 'three']) await world.publish(text);
  const messages = await seen(3);
  expect(messages[0]).toMatchObject({ topicArn: world.topicArn, receiveCount: 1 });
  expect(store.get(look).message(messages[0]?.messageId ?? '')?.body).toContain('"one"');
  tails.stop(look);
  expect(await event('untapped')).toMatchObject({ left: [], why: 'It was stopped.' });
  expect(await world.found()).toEqual(before);
  await over;
  expect([...store.get(look).all()]).toHaveLength(3);
  const mine = await world.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(mine.Attributes).toMatchObject({
    ApproximateNumberOfMessages: '3',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
});

it('makes a queue that says whose it is and until when, and that only this topic may send to', async () => {
  const { tail } = world.begin();
  const { event } = await tail({ minutes: 5 });
  const { queueArn, expiresAt } = await event('tapped');
  expect(queueArn).toMatch(/:weir-tap-[0-9a-f]{8}$/);
  expect(Date.parse(expiresAt)).toBe(world.now() + 5 * MINUTE);
  const [QueueUrl = ''] = await world.found();
  const { Tags } = await world.sqs.send(new ListQueueTagsCommand({ QueueUrl }));
  expect(Tags).toEqual({
    'weir:tap': '1',
    'weir:owner': expect.stringMatching(/^\w{16}\/\w{16}$/),
    'weir:expires': expiresAt,
  });
  const { Attributes } = await world.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(Attributes).toMatchObject({
    MessageRetentionPeriod: '300',
    Policy: tapPolicy({ queueArn, topicArn: world.topicArn }),
  });
});

it('lets only through what its filter policy does, and refuses one that SNS would refuse, with the key', async () => {
  const { tail } = world.begin();
  const { event, seen } = await tail({ filterPolicy: '{"priority":["high"]}' });
  await event('tapped');
  await world.publish('quiet', 'low');
  await world.publish('loud', 'high');
  expect((await seen(1)).map(({ preview }) => preview.includes('loud'))).toEqual([true]);
  await expect(tail({ filterPolicy: '{"priority":{"deep":["x"]}}' })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('priority'),
  });
});

it('reads along in order on a FIFO topic', async () => {
  const Attributes = { FifoTopic: 'true', ContentBasedDeduplication: 'true' };
  const { TopicArn } = await world.sns.send(new CreateTopicCommand({ Name: 'ledger.fifo', Attributes }));
  const { tail } = world.begin();
  const { event, seen } = await tail({}, 'ledger.fifo');
  expect((await event('tapped')).queueArn).toMatch(/:weir-tap-[0-9a-f]{8}\.fifo$/);
  const texts = Array.from({ length: 25 }, (_, index) => `entry ${index}.`);
  for (let at = 0; at < texts.length; at += 10) {
    const entries = texts
      .slice(at, at + 10)
      .map((Message, index) => ({ Id: String(index), Message, MessageGroupId: 'one' }));
    await world.sns.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: entries }));
  }
  const messages = await seen(25);
  expect(messages.map(({ preview }) => /entry \d+\./.exec(preview)?.[0])).toEqual(texts);
});

it('keeps the newest 2,000 and says how many old ones made room', async () => {
  const { tail, store } = world.begin();
  const { event, seen } = await tail();
  const { look } = await event('begun');
  await event('tapped');
  for (let batch = 0; batch < 203; batch += 1) {
    const entries = Array.from({ length: 10 }, (_, id) => ({ Id: `${id}`, Message: `${batch} ${id}` }));
    await world.sns.send(new PublishBatchCommand({ TopicArn: world.topicArn, PublishBatchRequestEntries: entries }));
  }
  await seen(2_030);
  expect([[...store.get(look).all()].length, store.get(look).dropped()]).toEqual([2_000, 30]);
}, 20_000);

it.each(['its stream is closed', 'its time is over', 'the process is shut down'])(
  'takes the tap away when %s',
  async (how) => {
    const { tail, tails } = world.begin();
    const { event, leave } = await tail({ minutes: 1 });
    await event('tapped');
    const began = performance.now();
    if (how === 'its stream is closed') leave();
    else if (how === 'its time is over') world.pass(MINUTE);
    else await tails.close();
    expect(await event('untapped')).toMatchObject({ left: [] });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await world.found()).toEqual([]);
  },
);

it('tails four topics at a time, and no more', async () => {
  const { tail } = world.begin();
  for (let count = 0; count < 4; count += 1) await tail();
  await expect(tail()).rejects.toMatchObject({ code: 'throttled' });
});
