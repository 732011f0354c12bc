import { appendFileSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POST as stopChange } from '#app/api/connections/[connection]/changes/[change]/stop/route.ts';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { GET as listChanges } from '#app/api/connections/[connection]/changes/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { setAttributes } from '#lib/testing/queue-acts.ts';
import { createTopic, publish } from '#lib/testing/topic-acts.ts';
import { PLAIN } from '#lib/topology/change/testing/intents.ts';
import { runtime } from '../runtime.ts';
import { type OpenedApi, openApi } from './testing/open-api.ts';

const routes = { stopChange, undoChange, listChanges, applyChange, planChange };
const GONE = '3b0e4a52-8f0e-4a39-9d6c-0d8f1c8f5a11';

let api: OpenedApi;

/** Topic `orders`, which subscribes queue `old`; queues `mail` and `print`. */
beforeEach(async () => {
  api = await openApi({ routes });
  await createTopic(api, 'orders');
  for (const name of ['old', 'mail', 'print']) await createQueue(api, name);
  await api.apply(
    await api.plan(subscribe('old', { filterPolicy: '{"priority":["high"]}', rawMessageDelivery: true })),
  );
});
afterEach(() => {
  vi.useRealTimers();
  return api.close();
});

const subscribe = (queue: string, settings: object = {}) =>
  ({
    kind: 'subscribe',
    topicArn: api.topicArn('orders'),
    protocol: 'sqs',
    endpoint: api.queueArn(queue),
    settings: { ...PLAIN, ...settings },
  }) as const;

const idOf = (queue: string) => `${api.topicArn('orders')}|sqs|${api.queueArn(queue)}`;
const monitor = () => runtime().connection('default').monitor;
const depth = async (name: string) => (await monitor().queueDetail(name)).queue.visible;
const edges = async () =>
  (await monitor().topology()).subscriptions.map(({ endpoint, delivery, attributes }) => ({
    queue: endpoint.split(':').at(-1),
    delivery,
    filter: attributes?.filterPolicy,
    raw: attributes?.rawMessageDelivery,
  }));

it('a subscription is planned, applied, delivers, is on the map at once, and is taken back', async () => {
  const plan = await api.plan(subscribe('mail'));
  expect(plan.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes', 'Subscribe']);
  expect(api.sandbox.calls.count('Subscribe')).toBe(1);

  const change = await api.apply(plan);
  expect(change).toMatchObject({ id: plan.id, outcome: 'done', title: plan.title, undoneBy: null });
  expect(change.steps.map(({ state }) => state.state)).toEqual(['done', 'done']);
  expect(await edges()).toContainEqual({ queue: 'mail', delivery: 'allowed', filter: null, raw: false });
  await publish(api, api.topicArn('orders'), 'hello', 'high');
  await expect.poll(() => depth('mail')).toBe(1);

  const undo = await api.planUndo(change.id);
  expect(undo).toMatchObject({ undoes: change.id, stays: [] });
  const undone = await api.apply(undo);
  expect(undone).toMatchObject({ outcome: 'done', undoes: change.id });
  const { changes } = await api.list();
  expect(changes.slice(0, 2).map(({ id, undoneBy }) => [id, undoneBy])).toEqual([
    [undone.id, null],
    [change.id, undone.id],
  ]);
  expect((await edges()).map(({ queue }) => queue)).toEqual(['old']);
});

it('a subscription is moved with its filter and raw flag, and moved back', async () => {
  const move = { kind: 'moveSubscription', subscription: idOf('old'), queueArn: api.queueArn('mail') } as const;
  const moved = await api.apply(await api.plan(move));
  const settings = { delivery: 'allowed', filter: '{"priority":["high"]}', raw: true };
  expect(await edges()).toEqual([{ queue: 'mail', ...settings }]);
  expect(moved.steps.map(({ step }) => step.call.action)).toEqual([
    'SetQueueAttributes',
    'Subscribe',
    'Unsubscribe',
    'SetQueueAttributes',
  ]);
  await api.apply(await api.planUndo(moved.id));
  expect(await edges()).toEqual([{ queue: 'old', ...settings }]);
});

it('several gestures are one plan, in which a later one uses what an earlier one makes', async () => {
  const plan = await api.plan(
    { kind: 'createQueue', name: 'mail-dlq', attributes: {}, tags: { team: 'post' } },
    {
      kind: 'setRedrivePolicy',
      queueArn: api.queueArn('mail'),
      deadLetter: { arn: api.queueArn('mail-dlq'), maxReceiveCount: 5 },
    },
    subscribe('mail'),
  );
  expect(plan.refusals).toEqual([]);
  expect(await api.apply(plan)).toMatchObject({ outcome: 'done' });
  const { queues } = await monitor().topology();
  const of = (name: string) => queues.find((queue) => queue.name === name);
  expect(of('mail')?.deadLetter).toEqual({ arn: api.queueArn('mail-dlq'), maxReceiveCount: 5 });
  expect(of('mail-dlq')).toMatchObject({ deadLetterFor: [api.queueArn('mail')], tags: { team: 'post' } });
});

it('a queue is deleted by its whole name; what is left over is on the map; it is made again by the undo', async () => {
  const plan = await api.plan({ kind: 'deleteQueue', queueArn: api.queueArn('old') });
  expect(plan.destroys).toMatchObject([{ name: 'old', subscriptions: [idOf('old')] }]);
  await expect(api.apply(plan, ['ol'])).rejects.toMatchObject({ status: 400, code: 'invalid_input' });
  const change = await api.apply(plan, ['old']);
  expect(change).toMatchObject({ outcome: 'done' });
  api.sandbox.world.region('eu-west-1').sqs.deletedAt.clear();
  expect((await api.planUndo(change.id)).refusals[0]?.words).toMatch(/plan anew at/);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  await api.apply(await api.planUndo(change.id));
  expect(await edges()).toMatchObject([{ queue: 'old', delivery: 'allowed' }]);
});

describe('is answered as a problem', () => {
  it('a plan whose queue was written in between, before anything is done: 409', async () => {
    const plan = await api.plan(subscribe('mail'));
    await setAttributes(api, 'mail', { DelaySeconds: '7' });
    await expect(api.apply(plan)).rejects.toMatchObject({ status: 409, code: 'conflict' });
    expect((await api.list()).changes).toHaveLength(1);
  });

  it('what is not known: 404', async () => {
    for (const asked of [api.apply({ id: GONE }), api.planUndo(GONE), api.stop(GONE)]) {
      await expect(asked).rejects.toMatchObject({ status: 404 });
    }
  });

  it('a queue that cannot be read, naming it: 403', async () => {
    api.sandbox.faults.add({ kind: 'deny', action: 'GetQueueAttributes', arn: api.queueArn('mail') });
    await expect(api.plan(subscribe('mail'))).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('mail cannot be read'),
    });
  });
});

it('read-only, plans and lists, but applies nothing', async () => {
  await api.restart({ WEIR_READ_ONLY: '1' });
  const plan = await api.plan(subscribe('mail'));
  expect(plan.steps).toHaveLength(2);
  const [change] = (await api.list()).changes;
  expect((await api.planUndo(change?.id ?? '')).steps.length).toBeGreaterThan(0);
  await expect(api.apply(plan)).rejects.toMatchObject({ status: 403, code: 'denied' });
  await expect(api.stop(GONE)).rejects.toMatchObject({ status: 403 });
  expect(api.sandbox.calls.count('Subscribe')).toBe(1);
});

it('another life of the process lists what was done, and takes it back', async () => {
  const { changes } = await api.list();
  const id = changes[0]?.id ?? '';
  await api.restart();
  expect(await api.apply({ id })).toEqual(changes[0]);
  await api.restart();
  await api.apply(await api.planUndo(id));
  expect((await api.list()).changes).toMatchObject([{ undoes: id }, { id }]);
  expect(await edges()).toEqual([]);
});

it('a change that the process died in is told as it is known, and taken back', async () => {
  const file = api.journal();
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  await api.restart();
  // The last life wrote that the second call began, and no more.
  const begun = lines.findLastIndex((line) => line.includes('"running"') && line.includes('"step":1'));
  const second = lines.slice(0, begun + 1).map((line) => line.replaceAll(JSON.parse(lines[0] ?? '').change.id, GONE));
  appendFileSync(file, `${second.join('\n')}\n{"line":"st`);
  await api.restart();
  const [interrupted] = (await api.list()).changes;
  expect(interrupted).toMatchObject({ id: GONE, outcome: 'failed' });
  expect(interrupted?.steps.map(({ state }) => state)).toMatchObject([
    { state: 'done' },
    { state: 'failed', unsure: true },
  ]);
  await api.apply(await api.planUndo(GONE));
  expect(await edges()).toEqual([]);
});
