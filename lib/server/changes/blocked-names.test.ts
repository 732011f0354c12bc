import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { blockedNames } from './blocked-names.ts';
import { type OpenedChanges, openChanges } from './testing/open-changes.ts';

let world: OpenedChanges;
beforeEach(async () => {
  world = await openChanges({ queues: ['mail'] });
});
afterEach(() => world.close());

const again: Intent = { kind: 'createQueue', name: 'mail', attributes: {}, tags: {} };
const remove = (): Intent => ({ kind: 'deleteQueue', queueArn: world.arnOf('mail') });
const refusalsOf = async () => (await world.plan(again)).refusals.map(({ words }) => words);

it('a plan and an undo say when the name is free of a queue that a change deleted', async () => {
  const deleted = await world.apply(await world.plan(remove()), ['mail']);
  expect(await refusalsOf()).toEqual([expect.stringMatching(/plan anew at \d\d:\d\d:\d\d UTC/)]);
  expect((await world.changes.planUndo(deleted.id)).refusals).toHaveLength(1);
  world.wait(61_000);
  expect(await refusalsOf()).toEqual([]);
  expect((await world.changes.planUndo(deleted.id)).refusals).toEqual([]);
});

it.each([
  ['deleted 59 s ago is blocked', 'done', 59, 1],
  ['deleted a minute ago is free', 'done', 60, 0],
  ['that could not be deleted is free', 'failed', 1, 0],
] as const)('a queue by hand %s', async (_, outcome, ago, blocked) => {
  const [arn, at] = [world.arnOf('mail'), '2026-01-15T12:00:00.000Z'];
  const entry = { kind: 'action', at, id: arn, operationId: 'deleteQueue', outcome, words: 'Deleted' } as const;
  const monitor = { activity: async () => ({ entries: [entry] }) };
  const now = Date.parse(at) + ago * 1_000;
  const names = await blockedNames({ monitor, changes: [], now }, { queues: new Map([[arn, null]]) });
  expect([...names]).toEqual(Array(blocked).fill([arn, '2026-01-15T12:01:00.000Z']));
});
