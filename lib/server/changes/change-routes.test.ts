import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POST as stopChange } from '#app/api/connections/[connection]/changes/[change]/stop/route.ts';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { GET as listChanges } from '#app/api/connections/[connection]/changes/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import { createQueue } from '#lib/testing/create-queue.ts';
import { createTopic, publish } from '#lib/testing/topic-acts.ts';
import { runtime } from '../runtime.ts';
import { type OpenedApi, openApi } from './testing/open-api.ts';

const PLAIN = {
  filterPolicy: null,
  filterPolicyScope: 'MessageAttributes',
  rawMessageDelivery: false,
  deadLetterArn: null,
} as const;

const routes = { stopChange, undoChange, listChanges, applyChange, planChange };

let api: OpenedApi;

/** Topic `orders`, queues `mail` and `print`. */
beforeEach(async () => {
  api = await openApi({ routes });
  await createTopic(api, 'orders');
  await createQueue(api, 'mail');
  await createQueue(api, 'print');
});
afterEach(() => api.close());

const subscribe = (queue: string, topic = 'orders') =>
  ({
    kind: 'subscribe',
    topicArn: api.topicArn(topic),
    protocol: 'sqs',
    endpoint: api.queueArn(queue),
    settings: PLAIN,
  }) as const;

const depth = async (name: string) => (await runtime().connection('default').monitor.queueDetail(name)).queue.visible;

describe('a subscription', () => {
  it('is planned, applied, delivers, is on the map at once, and is taken back', async () => {
    const plan = await api.plan(subscribe('mail'));
    expect(plan.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes', 'Subscribe']);
    expect(api.sandbox.calls.count('Subscribe')).toBe(0);

    const change = await api.apply(plan);
    expect(change).toMatchObject({ id: plan.id, outcome: 'done', title: plan.title, undoneBy: null });
    expect(change.steps.map(({ state }) => state.state)).toEqual(['done', 'done']);
    const { subscriptions } = await runtime().connection('default').monitor.topology();
    expect(subscriptions).toMatchObject([{ delivery: 'allowed', pending: false }]);
    await publish(api, api.topicArn('orders'), 'hello', 'high');
    await expect.poll(() => depth('mail')).toBe(1);

    const undo = await api.planUndo(change.id);
    expect(undo).toMatchObject({ undoes: change.id, stays: [] });
    const undone = await api.apply(undo);
    expect(undone).toMatchObject({ outcome: 'done', undoes: change.id });
    const { changes } = await api.list();
    expect(changes.map(({ id, undoneBy }) => [id, undoneBy])).toEqual([
      [undone.id, null],
      [change.id, undone.id],
    ]);
    expect((await runtime().connection('default').monitor.topology()).subscriptions).toEqual([]);
  });
});
