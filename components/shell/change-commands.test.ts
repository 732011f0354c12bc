import { beforeEach, expect, it } from 'vitest';
import { startCollecting } from '#lib/client/changes/collecting.ts';
import { planDesk, propose } from '#lib/client/changes/plan-desk.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { changeCommands } from './change-commands.ts';

const commands = ({ topics = true } = {}) =>
  changeCommands({ topics, undoLast: () => {}, openChanges: () => {}, openFindings: () => {} });
const ids = () => commands().map(({ id }) => id);

beforeEach(() => planDesk.set({ open: null, collected: null }));

it('offers to collect, and while collecting to review what there is', () => {
  expect(ids()).toContain('collect');
  startCollecting();
  expect(ids()).toContain('stop-collecting');
  expect(ids()).not.toContain('review');
  propose([{ kind: 'allowDelivery', topicArn: topicArn('orders'), queueArn: queueArn('mail') }]);
  expect(ids()).toContain('review');
});

it('does not offer topics where the server has none', () => {
  const create = (topics: boolean) => commands({ topics }).find(({ id }) => id === 'create')?.label;
  expect(create(true)).toBe('Create a queue, a topic or a pattern');
  expect(create(false)).toBe('Create a queue or a pattern');
});
