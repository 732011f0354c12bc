import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  DeleteMessageCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arn } from '#lib/server/live/testing/act.ts';
import { startMonitor } from '#lib/server/live/testing/start-monitor.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { type Confirmations, createConfirmations } from './confirmations.ts';
import { createDestruction, type Destruction } from './destruction.ts';
import { createPurgeClock } from './purge-clock.ts';
import { TOKEN_LIFE } from './tokens.ts';

let now: number;
let world: Awaited<ReturnType<typeof startMonitor>>;
let confirmations: Confirmations;
let destruction: Destruction;
let url: string | undefined;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 15);
  world = await startMonitor();
  const desk = { ...world.desk, now: () => now };
  const purges = createPurgeClock(desk.now);
  confirmations = createConfirmations(desk, purges);
  destruction = createDestruction(desk, purges);
  url = (await createQueue(world, 'orders')).QueueUrl;
  await send('orders', 'one');
});
afterEach(() => world.close());

async function send(name: string, body: string) {
  const QueueUrl = url?.replace(/orders$/, name);
  await world.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
}

async function subscribe(topic: string) {
  const { TopicArn } = await world.sns.send(new CreateTopicCommand({ Name: topic }));
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arn(world, 'orders') }));
}

const ORDERS = { queueName: 'orders', name: 'orders' };
const DELETE = { operation: 'deleteQueue', queueName: 'orders' } as const;
const PURGE = { operation: 'purgeQueue', queueName: 'orders' } as const;
const depth = async () => (await world.monitor.queueDetail('orders')).queue.visible;
const actions = async () =>
  (await world.monitor.activity({ limit: 10 })).entries.filter(({ kind }) => kind === 'action');

describe('what is shown before', () => {
  it('is what the queue holds, what would be orphaned, and whose dead letters would have nowhere to go', async () => {
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arn(world, 'orders'), maxReceiveCount: 3 });
    await createQueue(world, 'source', { RedrivePolicy });
    await subscribe('sales');
    world.openTab();
    await expect
      .poll(async () => (await confirmations.confirm(DELETE)).facts)
      .toMatchObject({
        arn: arn(world, 'orders'),
        visible: 1,
        inFlight: 0,
        orphans: [expect.stringMatching(/:sales\|sqs\|.*:orders$/)],
        deadLetterFor: [arn(world, 'source')],
        purgedAt: null,
      });
    expect((await confirmations.confirm(PURGE)).facts).toMatchObject({ orphans: [], deadLetterFor: [] });
  });
});

describe('a token', () => {
  it('is good for what it was issued for', async () => {
    const { token, expiresAt } = await confirmations.confirm(PURGE);
    expect(Date.parse(expiresAt) - now).toBe(60_000);
    await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).resolves.toBeUndefined();
  });

  it('is good once', async () => {
    const { token } = await confirmations.confirm(PURGE);
    await confirmations.redeem({ ...PURGE, ...ORDERS, token });
    await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is good once also when two use it at the same time', async () => {
    const { token } = await confirmations.confirm(PURGE);
    const both = [1, 2].map(() => confirmations.redeem({ ...PURGE, ...ORDERS, token }));
    const ends = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(ends.toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    ['another queue', { operation: 'purgeQueue', queueName: 'others', name: 'others' } as const],
    ['another operation', { ...DELETE, name: 'orders' }],
  ])('is not good for %s, and spent then', async (_, other) => {
    await createQueue(world, 'others');
    const { token } = await confirmations.confirm(PURGE);
    await expect(confirmations.redeem({ ...other, token })).rejects.toMatchObject({ code: 'conflict' });
    await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is too old after 60 s', async () => {
    const { token } = await confirmations.confirm(PURGE);
    now += TOKEN_LIFE;
    await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each(['Orders', 'order', ' orders', 'orders ', ''])(
    'does not help where %j was typed, and is kept',
    async (name) => {
      const { token } = await confirmations.confirm(PURGE);
      const mistyped = { ...PURGE, queueName: 'orders', name, token };
      await expect(confirmations.redeem(mistyped)).rejects.toMatchObject({ code: 'invalid_input' });
      await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).resolves.toBeUndefined();
    },
  );

  it('is no guess', async () => {
    const token = 'A'.repeat(32);
    await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('does not help once more is at stake than was shown', async () => {
    world.openTab();
    await world.monitor.topology();
    const { token } = await confirmations.confirm(DELETE);
    await subscribe('sales');
    await expect.poll(async () => (await world.monitor.topology()).subscriptions.length).toBe(1);
    await expect(confirmations.redeem({ ...DELETE, ...ORDERS, token })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('another topic delivers to it now'),
    });
  });

  it('does not help where an empty queue has messages now', async () => {
    const { Messages } = await world.sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
    const ReceiptHandle = Messages?.[0]?.ReceiptHandle;
    await world.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    const { token, facts } = await confirmations.confirm(PURGE);
    expect(facts).toMatchObject({ visible: 0, inFlight: 0 });
    await send('orders', 'new');
    await expect(confirmations.redeem({ ...PURGE, ...ORDERS, token })).rejects.toMatchObject({
      message: expect.stringContaining('not empty any more'),
    });
  });
});

describe('a purge', () => {
  it('empties the queue, is noted, and told with the next confirmation', async () => {
    await destruction.purgeQueue('orders');
    expect(await depth()).toBe(0);
    expect(await actions()).toMatchObject([
      { operationId: 'purgeQueue', outcome: 'done', words: expect.stringContaining('about 1 visible') },
    ]);
    expect((await confirmations.confirm(PURGE)).facts.purgedAt).toBe(new Date(now).toISOString());
  });

  it('is not asked of SQS again within 60 s: the rest is told', async () => {
    await destruction.purgeQueue('orders');
    now += 42_500;
    await expect(destruction.purgeQueue('orders')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('18 s are left'),
    });
    expect(world.sandbox.calls.count('PurgeQueue')).toBe(1);
  });

  it('of somebody else in the last 60 s is told too', async () => {
    await destruction.purgeQueue('orders');
    now += 60_000;
    await expect(destruction.purgeQueue('orders')).rejects.toMatchObject({ code: 'conflict' });
    expect(await actions()).toMatchObject([{ outcome: 'failed' }, { outcome: 'done' }]);
  });

  it('without an answer may have been done, and is not sent again', async () => {
    world.sandbox.faults.add({ kind: 'drop-answer', action: 'PurgeQueue', times: 1 });
    await expect(destruction.purgeQueue('orders')).rejects.toMatchObject({ code: 'unreachable' });
    expect(world.sandbox.calls.count('PurgeQueue')).toBe(1);
    expect(await actions()).toMatchObject([
      { outcome: 'failed', words: expect.stringContaining('may have been purged') },
    ]);
  });
});

it('deletes a queue', async () => {
  await destruction.deleteQueue('orders');
  expect((await world.sqs.send(new ListQueuesCommand({}))).QueueUrls ?? []).toEqual([]);
  expect(await actions()).toMatchObject([{ operationId: 'deleteQueue', outcome: 'done', id: arn(world, 'orders') }]);
});
