import assert from 'node:assert/strict';
import { ResourceNotFoundException } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { deadLetters, finished, movesOf, startMove } from './hands/move-tasks.ts';
import { arnOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const FIVE = ['1', '2', '3', '4', '5'];
const MOST = 'The default is 1, which provides the most recent message movement task. The upper limit is 10.';

/** What ListMessageMoveTasks tells of a task. */
export const listMessageMoveTasksChecks: readonly Check[] = [
  {
    name: 'sqs/ListMessageMoveTasks/tells how many messages were to move and have moved',
    source: api(
      'ListMessageMoveTasksResultEntry',
      'This number is obtained at the time of starting the message movement task and is only included after the message movement task is selected to start.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one', 'two');
      await startMove(subject, deadArn);
      const task = await finished(subject, deadArn);
      assert.equal(task.Status, 'COMPLETED');
      assert.equal(task.SourceArn, deadArn);
      assert.equal(Number(task.ApproximateNumberOfMessagesToMove), 2);
      assert.equal(Number(task.ApproximateNumberOfMessagesMoved), 2);
      assert.ok(Number(task.StartedTimestamp) > 1_000_000_000_000, 'StartedTimestamp is not in milliseconds');
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/names destination and rate where the task was started with them',
    source: api(
      'ListMessageMoveTasksResultEntry',
      'The ARN of the destination queue if it has been specified in the StartMessageMoveTask request.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one');
      const DestinationArn = await arnOf(subject, await newQueue(subject, 'destination'));
      await startMove(subject, deadArn, { DestinationArn, MaxNumberOfMessagesPerSecond: 100 });
      const task = await finished(subject, deadArn);
      assert.deepEqual([task.DestinationArn, task.MaxNumberOfMessagesPerSecond], [DestinationArn, 100]);
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/names neither destination nor rate where the task was started without',
    source: api(
      'ListMessageMoveTasksResultEntry',
      'If a DestinationArn has not been specified in the StartMessageMoveTask request, this field value will be NULL.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one');
      await startMove(subject, deadArn);
      const { DestinationArn, MaxNumberOfMessagesPerSecond } = await finished(subject, deadArn);
      assert.deepEqual([DestinationArn ?? null, MaxNumberOfMessagesPerSecond ?? null], [null, null]);
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/gives a handle for a running task',
    source: api(
      'ListMessageMoveTasksResultEntry',
      'When this field is returned in the response of the ListMessageMoveTasks action, it is only populated for tasks that are in RUNNING status.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, ...FIVE);
      const handle = await startMove(subject, deadArn, { MaxNumberOfMessagesPerSecond: 1 });
      const [task] = await movesOf(subject, deadArn);
      assert.deepEqual([task?.Status, task?.TaskHandle], ['RUNNING', handle]);
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/gives no handle for a task that is over',
    source: api(
      'ListMessageMoveTasksResultEntry',
      'When this field is returned in the response of the ListMessageMoveTasks action, it is only populated for tasks that are in RUNNING status.',
    ),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one');
      await startMove(subject, deadArn);
      assert.equal((await finished(subject, deadArn)).TaskHandle ?? null, null);
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/lists the most recent task alone where MaxResults is not set',
    source: api('ListMessageMoveTasks', MOST),
    async run(subject) {
      const { deadArn } = await deadLetters(subject, 'one');
      await startMove(subject, deadArn);
      await finished(subject, deadArn);
      await subject.pass(50);
      await startMove(subject, deadArn, { MaxNumberOfMessagesPerSecond: 7 });
      await finished(subject, deadArn);
      const tasks = await movesOf(subject, deadArn);
      assert.deepEqual(
        tasks.map((task) => task.MaxNumberOfMessagesPerSecond),
        [7],
      );
      assert.equal((await movesOf(subject, deadArn, 10)).length, 2);
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/lists no task of a queue that had none',
    source: api(
      'ListMessageMoveTasks',
      'Gets the most recent message movement tasks (up to 10) under a specific source queue.',
    ),
    async run(subject) {
      assert.deepEqual(await movesOf(subject, (await deadLetters(subject)).deadArn), []);
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/refuses more than 10 results',
    source: api('ListMessageMoveTasks', MOST),
    async run(subject) {
      await refused(movesOf(subject, (await deadLetters(subject)).deadArn, 11));
    },
  },
  {
    name: 'sqs/ListMessageMoveTasks/refuses a queue that is not there with ResourceNotFoundException',
    source: api('ListMessageMoveTasks', "One or more specified resources don't exist."),
    async run(subject) {
      const arn = await arnOf(subject, await newQueue(subject, 'there'));
      await refused(movesOf(subject, `${arn}-not`), ResourceNotFoundException);
    },
  },
];
