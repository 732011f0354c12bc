import assert from 'node:assert/strict';
import { ReceiptHandleIsInvalid } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { bodiesOf, hideFor, receive, receiveNone, receiveOne, remove, send, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const HANDLE = "The specified receipt handle isn't valid.";

/** What DeleteMessage deletes, and by which receipt handles. */
export const deleteMessageChecks: readonly Check[] = [
  {
    name: 'sqs/DeleteMessage/deletes the message, and no other',
    source: api('DeleteMessage', 'Deletes the specified message from the specified queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'deleted', { VisibilityTimeout: '0' });
      for (const body of ['one', 'two']) await send(subject, url, body);
      const first = await receiveOne(subject, url, { MaxNumberOfMessages: 1, VisibilityTimeout: 30 });
      await remove(subject, url, first);
      const left = await receive(subject, url);
      assert.equal(left.length, 1);
      assert.notEqual(left[0]?.MessageId, first.MessageId);
    },
  },
  {
    name: 'sqs/DeleteMessage/succeeds with a receipt handle that is not the last',
    source: api(
      'DeleteMessage',
      'If you use an old ReceiptHandle, the request will succeed, but the message might not be deleted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'old');
      await send(subject, url, 'one');
      const old = await receiveOne(subject, url, { VisibilityTimeout: 0 });
      await receiveOne(subject, url);
      await remove(subject, url, old);
    },
  },
  {
    name: 'sqs/DeleteMessage/succeeds twice',
    source: api(
      'DeleteMessage',
      'If you use an old ReceiptHandle, the request will succeed, but the message might not be deleted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'twice');
      await send(subject, url, 'one');
      const message = await receiveOne(subject, url);
      await remove(subject, url, message);
      await remove(subject, url, message);
    },
  },
  {
    name: 'sqs/DeleteMessage/deletes a message of a standard queue that is visible again',
    source: api(
      'DeleteMessage',
      'When you want to delete a message using the DeleteMessage action, you must use the ReceiptHandle from the most recent time you received the message.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'visible');
      await send(subject, url, 'one');
      const message = await receiveOne(subject, url);
      await hideFor(subject, url, message, 0);
      await remove(subject, url, message);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/DeleteMessage/refuses a message of a FIFO queue whose visibility timeout is over',
    source: api(
      'ReceiveMessage',
      'Also, if a consumer whose message processing time is longer than the visibility timeout tries to delete the processed messages, the action fails with an error.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'late.fifo');
      await sendTo(subject, url, 'g', 'one');
      const message = await receiveOne(subject, url, { VisibilityTimeout: 1 });
      await subject.pass(1_300);
      await refused(remove(subject, url, message));
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['one']);
    },
  },
  {
    name: 'sqs/DeleteMessage/refuses what is no receipt handle with ReceiptHandleIsInvalid',
    source: api('DeleteMessage', HANDLE),
    async run(subject) {
      await refused(
        remove(subject, await newQueue(subject, 'handle'), { ReceiptHandle: 'none' }),
        ReceiptHandleIsInvalid,
      );
    },
  },
  {
    name: 'sqs/DeleteMessage/does not take a MessageId for a receipt handle',
    source: api(
      'DeleteMessage',
      'To select the message to delete, use the ReceiptHandle of the message (not the MessageId which you receive when you send the message).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'id');
      const { MessageId } = await send(subject, url, 'one');
      await refused(remove(subject, url, { ReceiptHandle: MessageId }), ReceiptHandleIsInvalid);
    },
  },
];
