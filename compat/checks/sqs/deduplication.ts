import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { bodiesOf, receive, receiveAll, receiveOne, remove, send, sendTo } from './hands/messages.ts';
import { type Attributes, countsOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const ACCEPTED =
  "If a message with a particular MessageDeduplicationId is sent successfully, any messages sent with the same MessageDeduplicationId are accepted successfully but aren't delivered during the 5-minute deduplication interval.";
const DEDUP_ID =
  'The maximum length of MessageDeduplicationId is 128 characters. MessageDeduplicationId can contain alphanumeric characters (a-z, A-Z, 0-9) and punctuation';
const SCOPE =
  'DeduplicationScope – Specifies whether message deduplication occurs at the message group or queue level.';

const BY_GROUP: Attributes = { DeduplicationScope: 'messageGroup' };
const g = { MessageGroupId: 'g' };

/** Duplicates by deduplication id: which messages of a FIFO queue are taken for them, and for how long. */
export const deduplicationChecks: readonly Check[] = [
  {
    name: 'sqs/SendMessage/accepts a message with a deduplication id sent before, and does not deliver it',
    source: api('SendMessage', ACCEPTED),
    async run(subject) {
      const url = await newQueue(subject, 'dedup.fifo');
      await sendTo(subject, url, 'g', 'one', 'same');
      await sendTo(subject, url, 'g', 'two', 'same');
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)), ['one']);
    },
  },
  {
    name: 'sqs/SendMessage/answers a duplicate with the id of the first message',
    source: api('SendMessage', ACCEPTED),
    async run(subject) {
      const url = await newQueue(subject, 'dedup.fifo');
      const first = await sendTo(subject, url, 'g', 'one', 'same');
      const { MessageId, SequenceNumber } = await sendTo(subject, url, 'g', 'one', 'same');
      assert.ok(MessageId === first.MessageId, 'the duplicate got another MessageId');
      assert.ok(SequenceNumber === first.SequenceNumber, 'the duplicate got another SequenceNumber');
    },
  },
  {
    name: 'sqs/SendMessage/remembers a deduplication id after the message was received and deleted',
    source: api(
      'SendMessage',
      'Amazon SQS continues to keep track of the message deduplication ID even after the message is received and deleted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'dedup.fifo');
      await sendTo(subject, url, 'g', 'one', 'same');
      await remove(subject, url, await receiveOne(subject, url));
      await sendTo(subject, url, 'g', 'two', 'same');
      assert.deepEqual(await countsOf(subject, url), { visible: 0, inFlight: 0, delayed: 0 });
    },
  },
  {
    name: 'sqs/SendMessage/forgets a deduplication id after 5 minutes, and not before',
    source: api('SendMessage', ACCEPTED),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const url = await newQueue(subject, 'dedup.fifo');
      await sendTo(subject, url, 'g', 'one', 'same');
      await subject.pass(299_000);
      await sendTo(subject, url, 'g', 'two', 'same');
      await subject.pass(2_000);
      await sendTo(subject, url, 'g', 'three', 'same');
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['one', 'three']);
    },
  },
  {
    name: 'sqs/SendMessage/finds duplicates in the whole queue where the scope is the queue',
    source: api('CreateQueue', SCOPE),
    async run(subject) {
      const url = await newQueue(subject, 'scope.fifo');
      await sendTo(subject, url, 'a', 'one', 'same');
      await sendTo(subject, url, 'b', 'two', 'same');
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)), ['one']);
    },
  },
  {
    name: 'sqs/SendMessage/finds duplicates in each group where the scope is the message group',
    source: api('CreateQueue', SCOPE),
    async run(subject) {
      const url = await newQueue(subject, 'scope.fifo', BY_GROUP);
      await sendTo(subject, url, 'a', 'one', 'same');
      await sendTo(subject, url, 'b', 'two', 'same');
      await sendTo(subject, url, 'a', 'three', 'same');
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)).sort(), ['one', 'two']);
    },
  },
  ...['two words', 'ümlaut', 'd'.repeat(129)].map(
    (MessageDeduplicationId): Check => ({
      name: `sqs/SendMessage/refuses the MessageDeduplicationId "${MessageDeduplicationId.slice(0, 12)}" of ${MessageDeduplicationId.length} characters`,
      source: api('SendMessage', DEDUP_ID),
      async run(subject) {
        const url = await newQueue(subject, 'dedup.fifo');
        await refused(send(subject, url, 'one', { ...g, MessageDeduplicationId }));
      },
    }),
  ),
  {
    name: 'sqs/SendMessage/takes a MessageDeduplicationId of 128 letters, digits and punctuation',
    source: api('SendMessage', DEDUP_ID),
    async run(subject) {
      const url = await newQueue(subject, 'dedup.fifo');
      const id = 'aZ09!"#$%&\'()*+,-./:;?@[\\]^_`{|}~'.padEnd(128, 'x');
      await sendTo(subject, url, 'g', 'one', id);
      assert.equal((await receiveOne(subject, url)).Attributes?.MessageDeduplicationId, id);
    },
  },
];
