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
const HASH =
  "If you aren't able to provide a MessageDeduplicationId and you enable ContentBasedDeduplication for your queue, Amazon SQS uses a SHA-256 hash to generate the MessageDeduplicationId using the body of the message (but not the attributes of the message).";
const CONTENT =
  'When ContentBasedDeduplication is in effect, messages with identical content sent within the deduplication interval are treated as duplicates and only one copy of the message is delivered.';

const BY_CONTENT: Attributes = { ContentBasedDeduplication: 'true' };
const BY_GROUP: Attributes = { DeduplicationScope: 'messageGroup' };
const g = { MessageGroupId: 'g' };

/** Which messages of a FIFO queue are taken for duplicates, and for how long. */
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
  {
    name: 'sqs/SendMessage/refuses a message without deduplication id where the queue does not deduplicate by content',
    source: api(
      'SendMessage',
      "If you don't provide a MessageDeduplicationId and the queue doesn't have ContentBasedDeduplication set, the action fails with an error.",
    ),
    async run(subject) {
      await refused(send(subject, await newQueue(subject, 'none.fifo'), 'one', g));
    },
  },
  {
    name: 'sqs/SendMessage/takes messages of the same body for duplicates where the queue deduplicates by content',
    source: api('SendMessage', CONTENT),
    async run(subject) {
      const url = await newQueue(subject, 'content.fifo', BY_CONTENT);
      for (const body of ['one', 'one', 'two']) await send(subject, url, body, g);
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)), ['one', 'two']);
    },
  },
  {
    name: 'sqs/SendMessage/goes by the body alone, not by the attributes',
    source: api('SendMessage', HASH),
    async run(subject) {
      const url = await newQueue(subject, 'content.fifo', BY_CONTENT);
      for (const StringValue of ['1', '2']) {
        const MessageAttributes = { n: { DataType: 'String', StringValue } };
        await send(subject, url, 'one', { ...g, MessageAttributes });
      }
      assert.equal((await receiveAll(subject, url)).length, 1);
    },
  },
  {
    name: 'sqs/SendMessage/makes the SHA-256 hash of the body the deduplication id',
    source: api('SendMessage', HASH),
    async run(subject) {
      const url = await newQueue(subject, 'content.fifo', BY_CONTENT);
      await send(subject, url, 'one', g);
      const sha256 = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed';
      assert.equal((await receiveOne(subject, url)).Attributes?.MessageDeduplicationId, sha256);
    },
  },
  {
    name: 'sqs/SendMessage/lets a deduplication id override the hash of the content',
    source: api(
      'SendMessage',
      'If the queue has ContentBasedDeduplication set, your MessageDeduplicationId overrides the generated one.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'content.fifo', BY_CONTENT);
      for (const MessageDeduplicationId of ['1', '2'])
        await send(subject, url, 'one', { ...g, MessageDeduplicationId });
      assert.equal((await receiveAll(subject, url)).length, 2);
    },
  },
  {
    name: 'sqs/SendMessage/takes the hash given as an id for the same as the hash made of the content',
    source: api(
      'SendMessage',
      'If you send one message with ContentBasedDeduplication enabled and then another message with a MessageDeduplicationId that is the same as the one generated for the first MessageDeduplicationId, the two messages are treated as duplicates and only one copy of the message is delivered.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'content.fifo', BY_CONTENT);
      await send(subject, url, 'one', g);
      const sha256 = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed';
      await send(subject, url, 'two', { ...g, MessageDeduplicationId: sha256 });
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)), ['one']);
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
