import { SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDesk } from '#lib/server/looks/testing/start-desk.ts';
import { setAttributes } from '#lib/testing/queue-acts.ts';
import { createTopic } from '#lib/testing/topic-acts.ts';
import type { Needs } from '#lib/topology/change/world.ts';
import { createQueueUrls } from './queue-urls.ts';
import { readWorld } from './read-world.ts';

let world: Awaited<ReturnType<typeof startDesk>>;
beforeEach(async () => {
  world = await startDesk();
  await world.aQueue('mail', { VisibilityTimeout: '40' });
});
afterEach(() => world.close());

async function read(needs: { [K in keyof Needs]?: string[] }, tags: string[] = []) {
  const { queues = [], topics = [], devices = [], subscriptions = [] } = needs;
  return readWorld({
    desk: world.desk,
    urls: createQueueUrls(world.desk),
    picture: await world.desk.monitor.topology(),
    needs: {
      queues: new Set(queues),
      topics: new Set(topics),
      devices: new Set(devices),
      subscriptions: new Set(subscriptions),
    },
    tags: new Set(tags),
  });
}

it('asks no URL of a queue that the picture has', async () => {
  await world.aQueue('later');
  await world.desk.monitor.topology();
  await world.aQueue('latest');
  world.sandbox.calls.reset();
  const { queues } = await read({ queues: ['mail', 'later', 'latest'].map(world.arnOf) });
  expect([...queues.values()]).not.toContain(null);
  expect(world.sandbox.calls.count('GetQueueUrl')).toBe(1);
});

it('reads past the picture what is needed, by AWS’s names, and only what can be set', async () => {
  await world.desk.monitor.topology();
  await setAttributes(world, 'mail', { DelaySeconds: '9' });
  const topicArn = await createTopic(world, 'orders');
  const { queues, topics, place } = await read({ queues: [world.arnOf('mail')], topics: [topicArn] });
  expect(place).toEqual({ partition: 'aws', region: 'eu-west-1', account: world.sandbox.account });
  expect(queues.get(world.arnOf('mail'))?.attributes).toEqual({
    DelaySeconds: '9',
    MaximumMessageSize: '1048576',
    MessageRetentionPeriod: '345600',
    ReceiveMessageWaitTimeSeconds: '0',
    SqsManagedSseEnabled: 'true',
    VisibilityTimeout: '40',
  });
  expect(Object.keys(topics.get(topicArn)?.attributes ?? {})).toEqual(['Policy']);
});

it('tells the depth of now, also of a queue that the map does not show yet', async () => {
  await world.desk.monitor.topology();
  await world.aQueue('new');
  await world.send('new', 2);
  await world.send('mail', 3);
  const { picture } = await read({ queues: [world.arnOf('mail'), world.arnOf('new')] });
  expect(picture.queues.map(({ name, visible }) => [name, visible])).toEqual([
    ['mail', 3],
    ['new', 2],
  ]);
});

it('reads a subscription as AWS has it, and drops one that is gone', async () => {
  const TopicArn = await createTopic(world, 'orders');
  const Attributes = { FilterPolicy: '{ "a": ["b"] }', RawMessageDelivery: 'true' };
  const Endpoint = world.arnOf('mail');
  const { SubscriptionArn } = await world.sns.send(
    new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes }),
  );
  const id = `${TopicArn}|sqs|${Endpoint}`;
  expect((await read({ subscriptions: [id] })).subscriptions.get(id)?.attributes).toMatchObject(Attributes);
  expect((await read({})).subscriptions.get(id)).toMatchObject({ id, attributes: null });
  await world.sns.send(new UnsubscribeCommand({ SubscriptionArn }));
  expect((await read({ subscriptions: [id] })).subscriptions.has(id)).toBe(false);
});

describe('what cannot be read', () => {
  it('is none where AWS says that there is none', async () => {
    const arn = world.arnOf('nowhere');
    const topicArn = 'arn:aws:sns:eu-west-1:000000000000:nowhere';
    const { queues, topics } = await read({ queues: [arn], topics: [topicArn] });
    expect([queues.get(arn), topics.get(topicArn)]).toEqual([null, null]);
  });

  it('is an error that names it, where it is ours', async () => {
    world.sandbox.faults.add({ kind: 'deny', action: 'GetQueueAttributes' });
    await expect(read({ queues: [world.arnOf('mail')] })).rejects.toMatchObject({
      code: 'denied',
      message: expect.stringMatching(/^mail cannot be read, .*sqs:GetQueueAttributes/),
    });
  });

  it.each([
    ['another account', 'arn:aws:sqs:eu-west-1:999988887777:theirs'],
    ['another region', 'arn:aws:sqs:us-east-1:000000000000:far'],
  ])('is left out where it is of %s', async (_, arn) => {
    expect((await read({ queues: [arn] })).queues.has(arn)).toBe(false);
  });
});

describe('tags', () => {
  const deny = () => world.sandbox.faults.add({ kind: 'deny', action: 'ListQueueTags' });

  it('that a plan changes must be read', async () => {
    deny();
    const arn = world.arnOf('mail');
    await expect(read({ queues: [arn] }, [arn])).rejects.toMatchObject({ code: 'denied' });
  });

  it('that only warn may stay unknown', async () => {
    deny();
    expect((await read({ queues: [world.arnOf('mail')] })).queues.get(world.arnOf('mail'))?.tags).toEqual({});
  });
});
