import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attributeOf, deleteQueue, setAttributes } from '#lib/testing/queue-acts.ts';
import { type OpenedChanges, openChanges, statesOf } from './testing/open-changes.ts';

let world: OpenedChanges;
beforeEach(async () => {
  world = await openChanges({ queues: ['mail', 'print'], topics: ['orders', 'refunds'] });
});
afterEach(() => world.close());

const ELSEWHERE = { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sqs:SendMessage', Resource: '*' };
const aPolicy = (Sid: string) => JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid, ...ELSEWHERE }] });

const writes = () => ['SetQueueAttributes', 'Subscribe'].map((action) => world.sandbox.calls.count(action));

describe('a plan is bound to what was seen', () => {
  it('is refused where the policy was written in between, and says so; planned anew it keeps what was written', async () => {
    const plan = await world.plan(world.subscribe('mail', 'orders'));
    await setAttributes(world, 'mail', { Policy: aPolicy('theirs') });
    const before = writes();
    await expect(world.apply(plan)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Policy of queue mail was changed'),
    });
    expect(writes()).toEqual(before);
    await expect(world.apply(plan)).rejects.toMatchObject({ code: 'not_found' });

    await world.apply(await world.plan(world.subscribe('mail', 'orders')));
    const policy = JSON.parse((await attributeOf(world, 'mail', 'Policy')) ?? '');
    expect(policy.Statement).toHaveLength(2);
    expect(policy.Statement).toContainEqual({ Sid: 'theirs', ...ELSEWHERE });
  });

  it('is refused where the queue is gone, or another attribute was set', async () => {
    const [gone, other] = [
      await world.plan(world.subscribe('mail', 'orders')),
      await world.plan(world.subscribe('print', 'orders')),
    ];
    await deleteQueue(world, 'mail');
    await expect(world.apply(gone)).rejects.toThrow('Queue mail does not exist any more');
    await setAttributes(world, 'print', { VisibilityTimeout: '55' });
    await expect(world.apply(other)).rejects.toThrow('VisibilityTimeout of queue print was changed');
  });

  it('does not mind messages that came', async () => {
    const plan = await world.plan(world.subscribe('mail', 'orders'));
    await world.send('mail', 3);
    expect(await world.apply(plan)).toMatchObject({ outcome: 'done' });
  });
});

describe('a plan is applied once', () => {
  it('also when it is asked for twice at once, and again later', async () => {
    const plan = await world.plan(world.subscribe('mail', 'orders'));
    const both = await Promise.all([world.apply(plan), world.apply(plan)]);
    const later = await world.apply(plan);
    expect(new Set([...both, later].map(({ id }) => id))).toEqual(new Set([plan.id]));
    expect(later).toEqual(both[0]);
    expect(writes()).toEqual([1, 1]);
    expect(world.notes).toHaveLength(1);
  });

  it('and what is so already is no step of the next', async () => {
    await world.apply(await world.plan(world.subscribe('mail', 'orders')));
    const again = await world.plan(world.subscribe('mail', 'orders'));
    expect(again.steps).toEqual([]);
    await expect(world.apply(again)).rejects.toMatchObject({ code: 'conflict' });
  });
});

it('lets two that change one queue at once lose nothing: the second is planned anew', async () => {
  const plans = await Promise.all(['orders', 'refunds'].map((topic) => world.plan(world.subscribe('mail', topic))));
  const ends = await Promise.allSettled(plans.map((plan) => world.apply(plan)));
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = plans[ends.findIndex(({ status }) => status === 'rejected')];
  await world.apply(await world.plan(...(lost?.intents ?? [])));
  const policy = (await attributeOf(world, 'mail', 'Policy')) ?? '';
  for (const topic of ['orders', 'refunds']) expect(policy).toContain(world.topicArn(topic));
  const { subscriptions } = await world.desk.monitor.topology();
  expect(subscriptions.map(({ delivery }) => delivery)).toEqual(['allowed', 'allowed']);
});

describe('what is deleted', () => {
  const planDeletion = () => world.plan({ kind: 'deleteQueue', queueArn: world.arnOf('mail') });

  it.each([[['Mail']], [[]], [['mail', 'print']], [['mail ']]])('is not by typing %j', async (names) => {
    const plan = await planDeletion();
    await expect(world.apply(plan, names)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(world.sandbox.calls.count('DeleteQueue')).toBe(0);
    expect(await world.apply(plan, ['mail'])).toMatchObject({ outcome: 'done' });
    expect((await world.desk.monitor.topology()).queues.map(({ name }) => name)).toEqual(['print']);
  });

  it('is planned anew after a minute, where others have a quarter of an hour', async () => {
    const [deletion, subscription] = [await planDeletion(), await world.plan(world.subscribe('print', 'orders'))];
    world.wait(60_000);
    await expect(world.apply(deletion, ['mail'])).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.apply(subscription)).toMatchObject({ outcome: 'done' });
  });

  it('may take a minute for each name that has to be typed', async () => {
    const both = ['mail', 'print'].map((name) => ({ kind: 'deleteQueue' as const, queueArn: world.arnOf(name) }));
    const plan = await world.plan(...both);
    world.wait(110_000);
    expect(await world.apply(plan, ['mail', 'print'])).toMatchObject({ outcome: 'done' });
  });

  it('is not once it is not empty any more', async () => {
    const plan = await planDeletion();
    await world.send('mail', 1);
    await expect(world.apply(plan, ['mail'])).rejects.toThrow('mail is not empty any more');
    expect(world.sandbox.calls.count('DeleteQueue')).toBe(0);
  });
});

describe('a change that runs', () => {
  it('goes on when nobody follows it', async () => {
    const plan = await world.plan(world.subscribe('mail', 'orders'));
    const follow = await world.changes.apply(plan.id, []);
    follow(
      () => {},
      () => {},
    )();
    await expect.poll(async () => (await world.changes.list(10)).changes[0]?.outcome).toBe('done');
  });

  it('is stopped between two steps, and the rest is not done', async () => {
    const plan = await world.plan(world.subscribe('mail', 'orders'), world.subscribe('print', 'orders'));
    world.sandbox.faults.add({ kind: 'latency', action: 'SetQueueAttributes', ms: 100, times: 1 });
    const applied = world.apply(plan);
    await expect.poll(async () => (await world.changes.list(10)).changes[0]?.steps[0]?.state.state).toBe('running');
    await world.changes.stop(plan.id);
    const change = await applied;
    expect(change.outcome).toBe('stopped');
    expect(statesOf(change).slice(0, 2)).toEqual(['SetQueueAttributes done', 'Subscribe waiting']);
    expect(world.sandbox.calls.count('Subscribe')).toBe(0);
    expect(world.notes).toMatchObject([{ outcome: 'partly', words: expect.stringContaining('stopped; 1 of') }]);
    await expect(world.changes.stop(plan.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('makes the first queue and topic of an account that nothing told of yet', async () => {
  const empty = await openChanges();
  const plan = await empty.plan(
    { kind: 'createQueue', name: 'mail', attributes: {}, tags: {} },
    { kind: 'createTopic', name: 'orders', attributes: {}, tags: {} },
    empty.subscribe('mail', 'orders'),
  );
  expect(await empty.apply(plan)).toMatchObject({ outcome: 'done' });
  expect(await empty.desk.monitor.topology()).toMatchObject({
    connection: { account: empty.sandbox.account },
    subscriptions: [{ delivery: 'allowed' }],
  });
  await empty.close();
});

it('knows no plan that it did not make', async () => {
  await expect(world.apply({ id: '3b0e4a52-8f0e-4a39-9d6c-0d8f1c8f5a11' })).rejects.toMatchObject({
    code: 'not_found',
  });
});

it('tells what is still settling, and until when', async () => {
  const filterPolicy = '{"priority":["high"]}';
  const change = await world.apply(await world.plan(world.subscribe('mail', 'orders', { filterPolicy })));
  const ended = Date.parse(change.endedAt ?? '');
  expect((await world.changes.list(10)).settling).toMatchObject([
    { about: world.arnOf('mail'), until: new Date(ended + 60_000).toISOString() },
    { what: 'filter policy', until: new Date(ended + 900_000).toISOString() },
  ]);
  world.wait(61_000);
  expect((await world.changes.list(10)).settling).toHaveLength(1);
});
