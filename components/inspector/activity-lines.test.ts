import { expect, it } from 'vitest';
import type { DoneAction } from '#lib/contracts/activity.ts';
import { aChange } from '#lib/testing/a-change.ts';
import { NOW, queueArn, topicArn } from '#lib/testing/builders.ts';
import { activityLines } from './activity-lines.ts';

const mail = queueArn('mail');
const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const anAction = (operationId: string, seconds: number): DoneAction => ({
  at: at(seconds),
  kind: 'action',
  operationId,
  id: mail,
  outcome: 'done',
  words: 'Done',
});

it('tells of changes that touch the resource among all else, newest first', () => {
  const change = aChange({ startedAt: at(2) });
  const [before, after] = [anAction('sendMessages', 1), anAction('sendMessages', 3)];
  expect(activityLines(mail, [after, before], [change])).toEqual([
    { at: at(3), entry: after },
    { at: at(2), change },
    { at: at(1), entry: before },
  ]);
  expect(activityLines(topicArn('other'), [], [change])).toEqual([]);
});

it('does not tell of a change twice; of one that is not kept any more the note stays', () => {
  const change = aChange({ startedAt: at(2) });
  const old = anAction('applyChange', 1);
  expect(activityLines(mail, [anAction('applyChange', 2), old], [change])).toEqual([
    { at: at(2), change },
    { at: at(1), entry: old },
  ]);
});
