import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { bodiesOf, hideFor, receive, receiveNone, receiveOne, remove, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
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
  {
    name: 'sqs/ReceiveMessage/forgets a ReceiveRequestAttemptId after 5 minutes',
    source: api(
      'ReceiveMessage',
      'You can use ReceiveRequestAttemptId only for 5 minutes after a ReceiveMessage action.',
    ),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo', { VisibilityTimeout: '600' });
      await sendTo(subject, url, 'g', 'one');
      await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      await subject.pass(301_000);
      assert.deepEqual(await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' }), []);
    },
  },
  {
    name: 'sqs/ReceiveMessage/does not repeat an attempt whose messages were given back',
    source: api(
      'ReceiveMessage',
      'It is possible to retry the ReceiveMessage action with the same ReceiveRequestAttemptId if none of the messages have been modified (deleted or had their visibility changes).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo');
      await sendTo(subject, url, 'g', 'one');
      const first = await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      await hideFor(subject, url, first, 0);
      const again = await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      assert.ok(again.ReceiptHandle !== first.ReceiptHandle, 'answers the old receipt handle');
    },
  },
  {
    name: 'sqs/ReceiveMessage/refuses a ReceiveRequestAttemptId of 129 characters',
    source: api('ReceiveMessage', 'The maximum length of ReceiveRequestAttemptId is 128 characters.'),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo');
      await refused(receive(subject, url, { ReceiveRequestAttemptId: 'a'.repeat(129) }));
    },
  },
];
