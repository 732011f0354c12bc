import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { bodiesOf, receive, receiveNone, receiveOne, remove, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

/** A receive that is repeated by its ReceiveRequestAttemptId. */
export const receiveAttemptsChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/answers the same messages to the same ReceiveRequestAttemptId',
    source: api(
      'ReceiveMessage',
      'During a visibility timeout, subsequent calls with the same ReceiveRequestAttemptId return the same messages and receipt handles.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo');
      for (const body of ['one', 'two']) await sendTo(subject, url, 'g', body);
      const first = await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      assert.deepEqual(await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-2' }), []);
      const again = await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      assert.deepEqual(bodiesOf(again), ['one', 'two']);
      assert.deepEqual(
        again.map(({ ReceiptHandle }) => ReceiptHandle),
        first.map(({ ReceiptHandle }) => ReceiptHandle),
      );
    },
  },
  {
    name: 'sqs/ReceiveMessage/resets the visibility timeout where an attempt is repeated',
    source: api(
      'ReceiveMessage',
      'If a retry occurs within the deduplication interval, it resets the visibility timeout.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo', { VisibilityTimeout: '2' });
      await sendTo(subject, url, 'g', 'one');
      await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      await subject.pass(1_300);
      await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      await subject.pass(1_000);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/does not repeat an attempt whose messages were deleted',
    source: api(
      'ReceiveMessage',
      'It is possible to retry the ReceiveMessage action with the same ReceiveRequestAttemptId if none of the messages have been modified (deleted or had their visibility changes).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo');
      await sendTo(subject, url, 'g', 'one');
      await remove(subject, url, await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' }));
      await sendTo(subject, url, 'g', 'two');
      assert.deepEqual(bodiesOf(await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' })), ['two']);
    },
  },
];
