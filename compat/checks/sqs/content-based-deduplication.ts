import assert from 'node:assert/strict';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { bodiesOf, receiveAll, receiveOne, send } from './hands/messages.ts';
import { type Attributes, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const HASH =
  "If you aren't able to provide a MessageDeduplicationId and you enable ContentBasedDeduplication for your queue, Amazon SQS uses a SHA-256 hash to generate the MessageDeduplicationId using the body of the message (but not the attributes of the message).";
const CONTENT =
  'When ContentBasedDeduplication is in effect, messages with identical content sent within the deduplication interval are treated as duplicates and only one copy of the message is delivered.';

const BY_CONTENT: Attributes = { ContentBasedDeduplication: 'true' };
const g = { MessageGroupId: 'g' };

/** Duplicates by content. */
export const contentBasedDeduplicationChecks: readonly Check[] = [
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
  {
    name: 'sqs/SendMessage/finds duplicates by content in each group where the scope is the message group',
    source: api(
      'CreateQueue',
      'DeduplicationScope – Specifies whether message deduplication occurs at the message group or queue level.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'scope.fifo', { ...BY_CONTENT, DeduplicationScope: 'messageGroup' });
      for (const MessageGroupId of ['a', 'b', 'a']) await send(subject, url, 'one', { MessageGroupId });
      assert.equal((await receiveAll(subject, url)).length, 2);
    },
  },
  {
    name: 'sqs/SendMessageBatch/swallows a duplicate within one batch, and answers it as sent',
    source: api('SendMessage', CONTENT),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'content.fifo', BY_CONTENT);
      const Entries = ['1', '2'].map((Id) => ({ Id, MessageBody: 'one', ...g }));
      const { Successful } = await subject.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
      assert.equal(Successful?.length, 2);
      assert.equal((await receiveAll(subject, QueueUrl)).length, 1);
    },
  },
];
