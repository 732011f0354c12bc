import assert from 'node:assert/strict';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { text } from './hands/attributes-digest.ts';
import { deadLetterPair, giveUp } from './hands/dead-letters.ts';
import { bodiesOf, receive, receiveOne, send, sendTo } from './hands/messages.ts';
import { countsOf } from './hands/queues.ts';
import { api, guide } from './hands/source.ts';

const RETENTION = 'setting-up-dead-letter-queue-retention';

/** What a message keeps when it is moved to the dead-letter queue. */
export const deadLettersChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/counts a visibility timeout that ran out as a failed receive',
    source: api(
      'ReceiveMessage',
      "A message that isn't deleted or a message whose visibility isn't extended before the visibility timeout expires counts as a failed receive.",
    ),
    async run(subject) {
      const { source, dead } = await deadLetterPair(subject, 1);
      await send(subject, source, 'poison');
      await receiveOne(subject, source, { VisibilityTimeout: 1 });
      await subject.pass(1_300);
      await receive(subject, source);
      assert.deepEqual(bodiesOf(await receive(subject, dead)), ['poison']);
    },
  },
  {
    name: 'sqs/ReceiveMessage/keeps id, body and attributes of a message that is moved',
    source: api('ReceiveMessage', 'The MessageId you received when you sent the message to the queue.'),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      const { MessageId } = await send(subject, pair.source, 'poison', { MessageAttributes: { kind: text('order') } });
      await giveUp(subject, pair);
      const moved = await receiveOne(subject, pair.dead);
      assert.deepEqual([moved.MessageId, moved.Body], [MessageId, 'poison']);
      assert.deepEqual(moved.MessageAttributes?.kind?.StringValue, 'order');
    },
  },
  {
    name: 'sqs/ReceiveMessage/goes on counting receives in the dead-letter queue',
    source: api(
      'ReceiveMessage',
      'ApproximateReceiveCount – Returns the number of times a message has been received across all queues but not deleted.',
    ),
    async run(subject) {
      const pair = await deadLetterPair(subject, 2);
      await send(subject, pair.source, 'poison');
      await giveUp(subject, pair, 2);
      assert.equal((await receiveOne(subject, pair.dead)).Attributes?.ApproximateReceiveCount, '3');
    },
  },
  {
    name: 'sqs/ReceiveMessage/names the source queue of a message in the dead-letter queue',
    source: api('Message', 'A map of the attributes requested in ReceiveMessage to their respective values.'),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      await send(subject, pair.source, 'poison');
      await giveUp(subject, pair);
      assert.equal((await receiveOne(subject, pair.dead)).Attributes?.DeadLetterQueueSourceArn, pair.sourceArn);
    },
  },
  {
    name: 'sqs/ReceiveMessage/keeps the time a message of a standard queue was sent',
    source: guide(RETENTION, 'When a message is moved to a dead-letter queue, the enqueue timestamp is unchanged.'),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      await send(subject, pair.source, 'poison');
      const first = await receiveOne(subject, pair.source, { VisibilityTimeout: 0 });
      await subject.pass(300);
      await receive(subject, pair.source);
      const moved = await receiveOne(subject, pair.dead);
      assert.equal(moved.Attributes?.SentTimestamp, first.Attributes?.SentTimestamp);
    },
  },
  {
    name: 'sqs/ReceiveMessage/lets a moved message expire by the time it was first sent',
    source: guide(
      RETENTION,
      'For standard queues, the expiration of a message is always based on its original enqueue timestamp.',
    ),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      const Attributes = { MessageRetentionPeriod: '100' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl: pair.dead, Attributes }));
      await send(subject, pair.source, 'poison');
      await subject.pass(60_000);
      await giveUp(subject, pair);
      assert.equal((await countsOf(subject, pair.dead)).visible, 1);
      await subject.pass(41_000);
      assert.equal((await countsOf(subject, pair.dead)).visible, 0);
    },
  },
  {
    name: 'sqs/ReceiveMessage/resets the time of a message of a FIFO queue when it is moved',
    source: guide(
      RETENTION,
      'For FIFO queues, the enqueue timestamp resets when the message is moved to a dead-letter queue.',
    ),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1, { fifo: true });
      await sendTo(subject, pair.source, 'g', 'poison');
      const first = await receiveOne(subject, pair.source, { VisibilityTimeout: 0 });
      await subject.pass(300);
      await receive(subject, pair.source);
      const moved = await receiveOne(subject, pair.dead);
      assert.ok(Number(moved.Attributes?.SentTimestamp) > Number(first.Attributes?.SentTimestamp), 'is the old one');
    },
  },
  {
    name: 'sqs/ReceiveMessage/gives a moved FIFO message its id for a deduplication id, and keeps its group',
    source: guide(
      'sqs-configure-dead-letter-queue-redrive',
      "When a message is moved from a FIFO queue to a FIFO DLQ, the original message's deduplication ID will be replaced with the original message's ID.",
    ),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1, { fifo: true });
      const { MessageId } = await sendTo(subject, pair.source, 'g', 'poison', 'dedup-1');
      await giveUp(subject, pair);
      const { MessageDeduplicationId, MessageGroupId } = (await receiveOne(subject, pair.dead)).Attributes ?? {};
      assert.deepEqual([MessageDeduplicationId, MessageGroupId], [MessageId, 'g']);
    },
  },
];
