import { afterEach, beforeEach, expect, it } from 'vitest';
import { attributeOf, setAttributes } from '#lib/testing/queue-acts.ts';
import { type OpenedChanges, openChanges, statesOf } from './testing/open-changes.ts';

let world: OpenedChanges;
beforeEach(async () => {
  world = await openChanges({ queues: ['mail', 'print'], topics: ['orders'] });
});
afterEach(() => world.close());

const policyOf = (name: string) => attributeOf(world, name, 'Policy');
const subscriptions = async () => (await world.desk.monitor.topology()).subscriptions.map(({ endpoint }) => endpoint);

/** Two subscriptions, of which the second call of the second fails. */
async function failInTheMiddle(fault: { kind: 'deny' | 'drop-answer' }) {
  const plan = await world.plan(world.subscribe('mail', 'orders'), world.subscribe('print', 'orders'));
  expect(plan.steps.map(({ call }) => call.action)).toEqual([
    'SetQueueAttributes',
    'Subscribe',
    'SetQueueAttributes',
    'Subscribe',
  ]);
  const arn = fault.kind === 'deny' ? world.arnOf('print') : world.topicArn('orders');
  const action = fault.kind === 'deny' ? 'SetQueueAttributes' : 'Subscribe';
  world.sandbox.faults.add({ ...fault, action, arn, times: 1 });
  return world.apply(plan);
}

it('a failure in the middle tells what was done, what failed, and what is left', async () => {
  const change = await failInTheMiddle({ kind: 'deny' });
  expect(change.outcome).toBe('failed');
  expect(statesOf(change)).toEqual([
    'SetQueueAttributes done',
    'Subscribe done',
    'SetQueueAttributes failed',
    'Subscribe waiting',
  ]);
  expect(change.steps[2]?.state).toMatchObject({ unsure: false, words: expect.stringContaining('may not call') });
  expect(await subscriptions()).toEqual([world.arnOf('mail')]);
  expect(await policyOf('print')).toBeUndefined();
  expect(world.notes).toMatchObject([
    { outcome: 'partly', words: expect.stringContaining('2 of 4 calls were made, then SetQueueAttributes failed') },
  ]);
});

it('it is rolled back by its undo', async () => {
  const change = await failInTheMiddle({ kind: 'deny' });
  const undo = await world.changes.planUndo(change.id);
  expect(undo.stays).toEqual([]);
  expect(await world.apply(undo)).toMatchObject({ outcome: 'done' });
  expect(await subscriptions()).toEqual([]);
  expect(await policyOf('mail')).toBeUndefined();
  await expect(world.changes.planUndo(change.id)).rejects.toMatchObject({ code: 'conflict' });
});

it('or gone on with, by planning the same anew: only the rest is left', async () => {
  const { intents } = await failInTheMiddle({ kind: 'deny' });
  const rest = await world.plan(...intents);
  expect(rest.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes', 'Subscribe']);
  expect(await world.apply(rest)).toMatchObject({ outcome: 'done' });
  expect((await subscriptions()).toSorted()).toEqual([world.arnOf('mail'), world.arnOf('print')]);
});

it('a call that got no answer may have been done: it is not sent again, and its undo looks what is there', async () => {
  const change = await failInTheMiddle({ kind: 'drop-answer' });
  expect(change.steps[1]?.state).toMatchObject({ state: 'failed', unsure: true });
  expect(world.sandbox.calls.count('Subscribe')).toBe(1);
  world.desk.monitor.refresh();
  await expect.poll(subscriptions).toEqual([world.arnOf('mail')]);
  const undo = await world.changes.planUndo(change.id);
  expect(undo.steps.map(({ call }) => call.action)).toEqual(['Unsubscribe', 'SetQueueAttributes']);
  await world.apply(undo);
  expect(await subscriptions()).toEqual([]);
  expect(await policyOf('mail')).toBeUndefined();
});

it('a policy that somebody wrote while a long change runs is left as it is', async () => {
  const plan = await world.plan(world.subscribe('mail', 'orders'), world.subscribe('print', 'orders'));
  world.sandbox.faults.add({ kind: 'latency', action: 'Subscribe', ms: 200, times: 1 });
  const applied = world.apply(plan);
  await expect.poll(() => world.sandbox.calls.count('Subscribe')).toBe(1);
  const theirs = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  await setAttributes(world, 'print', { Policy: theirs });
  const change = await applied;
  expect(change.steps[2]?.state).toMatchObject({ state: 'failed', unsure: false });
  expect(await policyOf('print')).toBe(theirs);
});

it('what somebody wrote over a change is said by its checks, and left', async () => {
  const plan = await world.plan({
    kind: 'editQueue',
    queueArn: world.arnOf('mail'),
    attributes: { VisibilityTimeout: '77' },
  });
  world.sandbox.faults.add({ kind: 'latency', action: 'GetQueueAttributes', ms: 150, times: 10 });
  const applied = world.apply(plan);
  await expect.poll(() => world.sandbox.calls.count('SetQueueAttributes')).toBe(1);
  await setAttributes(world, 'mail', { VisibilityTimeout: '5' });
  const { outcome, checks } = await applied;
  expect(outcome).toBe('done');
  expect(checks).toMatchObject([
    { result: 'wrong', about: world.arnOf('mail'), words: expect.stringContaining('VisibilityTimeout') },
  ]);
  expect(await attributeOf(world, 'mail', 'VisibilityTimeout')).toBe('5');
});
