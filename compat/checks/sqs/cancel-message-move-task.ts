import assert from 'node:assert/strict';
import { CancelMessageMoveTaskCommand, ResourceNotFoundException } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { deadLetters, finished, startMove } from './hands/move-tasks.ts';
import { countsOf } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const FIVE = ['1', '2', '3', '4', '5'];

/** What CancelMessageMoveTask stops, and what it refuses. */
export const cancelMessageMoveTaskChecks: readonly Check[] = [
  {
    name: 'sqs/CancelMessageMoveTask/stops what was not moved yet, and reverts nothing',
    source: api(
      'CancelMessageMoveTask',
      'Cancelling a message movement task does not revert the messages that have already been moved. It can only stop the messages that have not been moved yet.',
    ),
    async run(subject) {
      const { source, dead, deadArn } = await deadLetters(subject, ...FIVE);
      const TaskHandle = await startMove(subject, deadArn, { MaxNumberOfMessagesPerSecond: 1 });
      await subject.pass(1_200);
      const answer = await subject.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle }));
      const task = await finished(subject, deadArn);
      assert.match(task.Status ?? '', /^CANCELL(ED|ING)$/);
      const [left, moved] = [(await countsOf(subject, dead)).visible, (await countsOf(subject, source)).visible];
      assert.equal(left + moved, 5);
      assert.ok(left > 0, 'all messages were moved');
      assert.equal(Number(answer.ApproximateNumberOfMessagesMoved), moved);
    },
  },
  {
    name: 'sqs/CancelMessageMoveTask/refuses a task that is over',
    source: api(
      'CancelMessageMoveTask',
      'A message movement can only be cancelled when the current status is RUNNING.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one');
      const TaskHandle = await startMove(subject, deadArn);
      await finished(subject, deadArn);
      await refused(subject.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle })));
    },
  },
  {
    name: 'sqs/CancelMessageMoveTask/refuses a handle of no task with ResourceNotFoundException',
    source: api('CancelMessageMoveTask', "One or more specified resources don't exist."),
    async run({ sqs }) {
      const TaskHandle = Buffer.from('{"taskId":"none","sourceArn":"arn:aws:sqs:eu-west-1:000000000000:no"}').toString(
        'base64',
      );
      await refused(sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle })), ResourceNotFoundException);
    },
  },
];
