import assert from 'node:assert/strict';
import { ChangeMessageVisibilityBatchCommand, DeleteMessageBatchCommand, type Message } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { receiveAll, receiveOne, send } from './hands/messages.ts';
import { countsOf, newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

const REPORTED = 'The result of the action on each message is reported individually in the response.';

/** One good handle and one that is none. */
const goodAndNone = ({ ReceiptHandle }: Message) => [
  { Id: 'good', ReceiptHandle },
  { Id: 'none', ReceiptHandle: 'none' },
];

/** The batches that take receipt handles. */
export const receiptHandleBatchesChecks: readonly Check[] = [
  {
    name: 'sqs/DeleteMessageBatch/deletes up to ten messages',
    source: api('DeleteMessageBatch', 'Deletes up to ten messages from the specified queue.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'ten');
      for (let n = 0; n < 10; n += 1) await send(subject, QueueUrl, `${n}`);
      const Entries = (await receiveAll(subject, QueueUrl)).map(({ ReceiptHandle }, n) => ({
        Id: `${n}`,
        ReceiptHandle,
      }));
      const { Successful } = await subject.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      assert.equal(Successful?.length, 10);
      assert.deepEqual(await countsOf(subject, QueueUrl), { visible: 0, inFlight: 0, delayed: 0 });
    },
  },
  {
    name: 'sqs/DeleteMessageBatch/deletes the others where one handle is none',
    source: api('DeleteMessageBatch', REPORTED),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'partial');
      await send(subject, QueueUrl, 'one');
      const Entries = goodAndNone(await receiveOne(subject, QueueUrl));
      const answer = await subject.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      assert.deepEqual(
        answer.Successful?.map(({ Id }) => Id),
        ['good'],
      );
      assert.deepEqual(
        answer.Failed?.map(({ Id, Code }) => [Id, Code]),
        [['none', 'ReceiptHandleIsInvalid']],
      );
      assert.deepEqual(await countsOf(subject, QueueUrl), { visible: 0, inFlight: 0, delayed: 0 });
    },
  },
  {
    name: 'sqs/ChangeMessageVisibilityBatch/changes the others where one handle is none',
    source: api('ChangeMessageVisibilityBatch', REPORTED),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'partial');
      await send(subject, QueueUrl, 'one');
      const Entries = goodAndNone(await receiveOne(subject, QueueUrl)).map((entry) => ({
        ...entry,
        VisibilityTimeout: 0,
      }));
      const answer = await subject.sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
      assert.deepEqual(
        answer.Successful?.map(({ Id }) => Id),
        ['good'],
      );
      assert.deepEqual(
        answer.Failed?.map(({ Id, Code }) => [Id, Code]),
        [['none', 'ReceiptHandleIsInvalid']],
      );
      await receiveOne(subject, QueueUrl);
    },
  },
];
