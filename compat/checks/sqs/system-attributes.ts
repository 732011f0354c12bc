import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { receiveOne, send, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

const MILLISECONDS =
  'ApproximateFirstReceiveTimestamp and SentTimestamp are each returned as an integer representing the epoch time in milliseconds.';

/** What the system attributes of a message say. */
export const systemAttributesChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/counts how often a message was received',
    source: api(
      'ReceiveMessage',
      'ApproximateReceiveCount – Returns the number of times a message has been received across all queues but not deleted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'count');
      await send(subject, url, 'one');
      for (const count of ['1', '2', '3']) {
        const { Attributes } = await receiveOne(subject, url, { VisibilityTimeout: 0 });
        assert.equal(Attributes?.ApproximateReceiveCount, count);
      }
    },
  },
  {
    name: 'sqs/ReceiveMessage/keeps the time a message was first received',
    source: api(
      'ReceiveMessage',
      'ApproximateFirstReceiveTimestamp – Returns the time the message was first received from the queue (epoch time in milliseconds).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'first');
      await send(subject, url, 'one');
      const first = await receiveOne(subject, url, { VisibilityTimeout: 0 });
      assert.match(first.Attributes?.ApproximateFirstReceiveTimestamp ?? '', /^\d{13}$/);
      await subject.pass(300);
      const again = await receiveOne(subject, url);
      assert.equal(
        again.Attributes?.ApproximateFirstReceiveTimestamp,
        first.Attributes?.ApproximateFirstReceiveTimestamp,
      );
    },
  },
  {
    name: 'sqs/ReceiveMessage/tells when a message was sent, in milliseconds',
    source: api('Message', MILLISECONDS),
    async run(subject) {
      const url = await newQueue(subject, 'sent');
      await send(subject, url, 'one');
      await subject.pass(300);
      const { SentTimestamp = '', ApproximateFirstReceiveTimestamp } =
        (await receiveOne(subject, url)).Attributes ?? {};
      assert.match(SentTimestamp, /^\d{13}$/);
      assert.ok(Number(ApproximateFirstReceiveTimestamp) - Number(SentTimestamp) >= 250, 'is not when it was sent');
    },
  },
  {
    name: 'sqs/ReceiveMessage/tells who sent a message',
    source: api('ReceiveMessage', 'For a user, returns the user ID, for example ABCDEFGHI1JKLMNOPQ23R.'),
    async run(subject) {
      const url = await newQueue(subject, 'sender');
      await send(subject, url, 'one');
      assert.ok((await receiveOne(subject, url)).Attributes?.SenderId, 'no SenderId');
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers group, deduplication id and sequence number of a FIFO message',
    source: api(
      'ReceiveMessage',
      'MessageGroupId – Returns the value provided by the producer that calls the SendMessage action.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'order.fifo');
      const sent = await sendTo(subject, url, 'group-1', 'one', 'dedup-1');
      const { MessageGroupId, MessageDeduplicationId, SequenceNumber } =
        (await receiveOne(subject, url)).Attributes ?? {};
      assert.deepEqual([MessageGroupId, MessageDeduplicationId], ['group-1', 'dedup-1']);
      assert.equal(SequenceNumber, sent.SequenceNumber);
    },
  },
];
