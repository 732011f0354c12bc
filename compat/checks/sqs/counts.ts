import assert from 'node:assert/strict';
import { PurgeQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { hideFor, receiveNone, receiveOne, remove, send } from './hands/messages.ts';
import { countsOf, newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

const NOTHING = { visible: 0, inFlight: 0, delayed: 0 };
const DELAYED =
  'ApproximateNumberOfMessagesDelayed – Returns the approximate number of messages in the queue that are delayed and not available for reading immediately.';
const IN_FLIGHT =
  'Messages are considered to be in flight if they have been sent to a client but have not yet been deleted or have not yet reached the end of their visibility window.';
const RETENTION =
  'Amazon SQS automatically deletes messages left in a queue longer than the retention period configured for the queue.';
const PURGED =
  'Deletes available messages in a queue (including in-flight messages) specified by the QueueURL parameter.';

/** The three counts of a queue as time passes, with nobody receiving; and what a purge leaves. */
export const countsChecks: readonly Check[] = [
  {
    name: 'sqs/GetQueueAttributes/counts the messages that can be received',
    source: api(
      'GetQueueAttributes',
      'ApproximateNumberOfMessages – Returns the approximate number of messages available for retrieval from the queue.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'counts');
      assert.deepEqual(await countsOf(subject, url), NOTHING);
      for (const body of ['one', 'two', 'three']) await send(subject, url, body);
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 3 });
    },
  },
  {
    name: 'sqs/GetQueueAttributes/counts a received message as in flight until it is deleted',
    source: api('GetQueueAttributes', IN_FLIGHT),
    async run(subject) {
      const url = await newQueue(subject, 'counts');
      for (const body of ['one', 'two']) await send(subject, url, body);
      const message = await receiveOne(subject, url, { MaxNumberOfMessages: 1 });
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 1, inFlight: 1 });
      await remove(subject, url, message);
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 1 });
    },
  },
  {
    name: 'sqs/GetQueueAttributes/counts a message as available the moment its visibility timeout ends',
    source: api('GetQueueAttributes', IN_FLIGHT),
    async run(subject) {
      const url = await newQueue(subject, 'counts');
      await send(subject, url, 'one');
      await receiveOne(subject, url, { VisibilityTimeout: 2 });
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, inFlight: 1 });
      await subject.pass(2_300);
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 1 });
    },
  },
  {
    name: 'sqs/GetQueueAttributes/counts a message as available when it is given back',
    source: api('GetQueueAttributes', IN_FLIGHT),
    async run(subject) {
      const url = await newQueue(subject, 'counts');
      await send(subject, url, 'one');
      await hideFor(subject, url, await receiveOne(subject, url), 0);
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 1 });
    },
  },
  {
    name: 'sqs/GetQueueAttributes/counts a delayed message as available the moment its delay ends',
    source: api('GetQueueAttributes', DELAYED),
    async run(subject) {
      const url = await newQueue(subject, 'counts');
      await send(subject, url, 'one', { DelaySeconds: 2 });
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, delayed: 1 });
      await subject.pass(2_300);
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 1 });
    },
  },
  {
    name: 'sqs/GetQueueAttributes/counts no message whose retention period is over',
    source: api('DeleteMessage', RETENTION),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const url = await newQueue(subject, 'retention', { MessageRetentionPeriod: '60' });
      await send(subject, url, 'one');
      await subject.pass(59_000);
      assert.deepEqual(await countsOf(subject, url), { ...NOTHING, visible: 1 });
      await subject.pass(2_000);
      assert.deepEqual(await countsOf(subject, url), NOTHING);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/does not prolong the life of a message',
    source: api('DeleteMessage', RETENTION),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const url = await newQueue(subject, 'retention', { MessageRetentionPeriod: '60' });
      await send(subject, url, 'one');
      await subject.pass(50_000);
      await receiveOne(subject, url, { VisibilityTimeout: 30 });
      await subject.pass(31_000);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/PurgeQueue/deletes the messages in flight, too',
    source: api('PurgeQueue', PURGED),
    async run(subject) {
      const url = await newQueue(subject, 'purged');
      for (const body of ['one', 'two']) await send(subject, url, body);
      await receiveOne(subject, url, { MaxNumberOfMessages: 1, VisibilityTimeout: 1 });
      await subject.sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
      assert.deepEqual(await countsOf(subject, url), NOTHING);
      await subject.pass(1_300);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/PurgeQueue/may be called again after 60 seconds',
    source: api('PurgeQueue', 'The message deletion process takes up to 60 seconds.'),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'purged');
      await subject.sqs.send(new PurgeQueueCommand({ QueueUrl }));
      await subject.pass(61_000);
      await send(subject, QueueUrl, 'one');
      await subject.sqs.send(new PurgeQueueCommand({ QueueUrl }));
      assert.deepEqual(await countsOf(subject, QueueUrl), NOTHING);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/lets messages expire that are older than a shortened retention period',
    source: api(
      'SetQueueAttributes',
      'Changes made to the MessageRetentionPeriod attribute can take up to 15 minutes and will impact existing messages in the queue potentially causing them to be expired and deleted if the MessageRetentionPeriod is reduced below the age of existing messages.',
    ),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'retention');
      await send(subject, QueueUrl, 'old');
      await subject.pass(3_600_000);
      await send(subject, QueueUrl, 'new');
      const Attributes = { MessageRetentionPeriod: '1800' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
      await subject.pass(900_000);
      assert.deepEqual(await countsOf(subject, QueueUrl), { ...NOTHING, visible: 1 });
    },
  },
];
