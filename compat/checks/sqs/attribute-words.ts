import assert from 'node:assert/strict';
import { InvalidAttributeValue, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { type Attributes, attributesOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const SCOPE = 'The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup.';
const ONE_ENCRYPTION =
  'Only one server-side encryption option is supported per queue (for example, SSE-KMS or SSE-SQS).';

/** The attributes that are words: of encryption, and of FIFO queues. */
export const attributeWordsChecks: readonly Check[] = [
  {
    name: 'sqs/CreateQueue/keeps KmsMasterKeyId and KmsDataKeyReusePeriodSeconds',
    source: api(
      'GetQueueAttributes',
      'KmsMasterKeyId – Returns the ID of an Amazon Web Services managed customer master key (CMK) for Amazon SQS or a custom CMK.',
    ),
    async run(subject) {
      const attributes: Attributes = { KmsMasterKeyId: 'alias/aws/sqs', KmsDataKeyReusePeriodSeconds: '600' };
      const { KmsMasterKeyId, KmsDataKeyReusePeriodSeconds } = await attributesOf(
        subject,
        await newQueue(subject, 'kms', attributes),
      );
      assert.deepEqual({ KmsMasterKeyId, KmsDataKeyReusePeriodSeconds }, attributes);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/switches encryption by SQS itself off and on',
    source: api(
      'GetQueueAttributes',
      'SqsManagedSseEnabled – Returns information about whether the queue is using SSE-SQS encryption using SQS owned encryption keys.',
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'sse');
      for (const SqsManagedSseEnabled of ['false', 'true']) {
        await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { SqsManagedSseEnabled } }));
        assert.equal((await attributesOf(subject, QueueUrl)).SqsManagedSseEnabled, SqsManagedSseEnabled);
      }
    },
  },
  {
    name: 'sqs/SetQueueAttributes/does not leave two encryptions on where a key is set',
    source: api('SetQueueAttributes', ONE_ENCRYPTION),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'one', { SqsManagedSseEnabled: 'true' });
      const Attributes = { KmsMasterKeyId: 'alias/aws/sqs' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
      const after = await attributesOf(subject, QueueUrl);
      assert.equal(after.KmsMasterKeyId, 'alias/aws/sqs');
      assert.notEqual(after.SqsManagedSseEnabled, 'true');
    },
  },
  {
    name: 'sqs/CreateQueue/gives a FIFO queue the scope and the throughput limit of the queue',
    source: api(
      'CreateQueue',
      'If you set these attributes to anything other than the values shown for enabling high throughput, normal throughput is in effect and deduplication occurs as specified.',
    ),
    async run(subject) {
      const attributes = await attributesOf(subject, await newQueue(subject, 'plain.fifo'));
      assert.equal(attributes.DeduplicationScope, 'queue');
      assert.equal(attributes.FifoThroughputLimit, 'perQueue');
      assert.equal(attributes.ContentBasedDeduplication, 'false');
    },
  },
  {
    name: 'sqs/CreateQueue/enables high throughput for a FIFO queue',
    source: api('CreateQueue', 'To enable high throughput for FIFO queues, do the following:'),
    async run(subject) {
      const high: Attributes = { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' };
      const { DeduplicationScope, FifoThroughputLimit } = await attributesOf(
        subject,
        await newQueue(subject, 'high.fifo', high),
      );
      assert.deepEqual({ DeduplicationScope, FifoThroughputLimit }, high);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/enables high throughput for a FIFO queue that is there',
    source: api('SetQueueAttributes', 'To enable high throughput for FIFO queues, do the following:'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'raised.fifo');
      const high: Attributes = { DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: high }));
      const { DeduplicationScope, FifoThroughputLimit } = await attributesOf(subject, QueueUrl);
      assert.deepEqual({ DeduplicationScope, FifoThroughputLimit }, high);
    },
  },
  {
    name: 'sqs/CreateQueue/refuses perMessageGroupId where deduplication is not per message group',
    source: api('CreateQueue', SCOPE),
    async run(subject) {
      await refused(newQueue(subject, 'limit.fifo', { FifoThroughputLimit: 'perMessageGroupId' }));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses perMessageGroupId where deduplication is not per message group',
    source: api('SetQueueAttributes', SCOPE),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'limit.fifo');
      const Attributes = { FifoThroughputLimit: 'perMessageGroupId' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses a DeduplicationScope that is none with InvalidAttributeValue',
    source: api('SetQueueAttributes', 'Valid values are messageGroup and queue.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'scope.fifo');
      const Attributes = { DeduplicationScope: 'topic' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })), InvalidAttributeValue);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses a FifoThroughputLimit that is none with InvalidAttributeValue',
    source: api('SetQueueAttributes', 'Valid values are perQueue and perMessageGroupId.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'limit.fifo');
      const Attributes = { FifoThroughputLimit: 'perHour' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })), InvalidAttributeValue);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/switches content-based deduplication on',
    source: api('SetQueueAttributes', 'ContentBasedDeduplication – Enables content-based deduplication.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'content.fifo');
      const Attributes = { ContentBasedDeduplication: 'true' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
      assert.equal((await attributesOf(subject, QueueUrl)).ContentBasedDeduplication, 'true');
    },
  },
  {
    name: 'sqs/SetQueueAttributes/keeps a FIFO queue FIFO',
    source: api('CreateQueue', "You can't change it for an existing queue."),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'stays.fifo');
      const Attributes = { FifoQueue: 'false' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })));
    },
  },
];
