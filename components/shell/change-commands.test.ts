import { beforeEach, expect, it } from 'vitest';
import { startCollecting } from '#lib/client/changes/collecting.ts';
import { planDesk, propose } from '#lib/client/changes/plan-desk.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { changeCommands } from './change-commands.ts';

const ids = () =>
  changeCommands({ undoLast: () => {}, openChanges: () => {}, openFindings: () => {} }).map(({ id }) => id);

beforeEach(() => planDesk.set({ open: null, collected: null }));

it('offers to collect, and while collecting to review what there is', () => {
  expect(ids()).toContain('collect');
  startCollecting();
  expect(ids()).toContain('stop-collecting');
  expect(ids()).not.toContain('review');
  propose([{ kind: 'allowDelivery', topicArn: topicArn('orders'), queueArn: queueArn('mail') }]);
  expect(ids()).toContain('review');
});
