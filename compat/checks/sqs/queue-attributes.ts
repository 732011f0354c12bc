import assert from 'node:assert/strict';
import {
  GetQueueAttributesCommand,
  InvalidAttributeName,
  type QueueAttributeName,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { attributesOf, nameOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

/** What GetQueueAttributes answers, and how SetQueueAttributes sets it. */
export const queueAttributesChecks: readonly Check[] = [
  {
    name: 'sqs/GetQueueAttributes/answers every attribute of a queue to All',
    source: api('GetQueueAttributes', 'A map of attributes to their respective values.'),
    async run(subject) {
      const attributes = await attributesOf(subject, await newQueue(subject, 'all'));
      const expected = [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesDelayed',
        'ApproximateNumberOfMessagesNotVisible',
        'CreatedTimestamp',
        'DelaySeconds',
        'LastModifiedTimestamp',
        'MaximumMessageSize',
        'MessageRetentionPeriod',
        'QueueArn',
        'ReceiveMessageWaitTimeSeconds',
        'VisibilityTimeout',
      ];
      assert.deepEqual(
        expected.filter((name) => attributes[name] === undefined),
        [],
        'are missing',
      );
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers only the attributes that are asked for',
    source: api('GetQueueAttributes', 'A list of attributes for which to retrieve information.'),
    async run(subject) {
      const url = await newQueue(subject, 'some');
      const attributes = await attributesOf(subject, url, 'DelaySeconds', 'QueueArn');
      assert.deepEqual(Object.keys(attributes).sort(), ['DelaySeconds', 'QueueArn']);
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers nothing where no attribute is asked for',
    source: api(
      'GetQueueAttributes',
      "The AttributeNames parameter is optional, but if you don't specify values for this parameter, the request returns empty results.",
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'none');
      const { Attributes } = await subject.sqs.send(new GetQueueAttributesCommand({ QueueUrl }));
      assert.deepEqual(Attributes ?? {}, {});
    },
  },
  {
    name: 'sqs/GetQueueAttributes/refuses an attribute that does not exist with InvalidAttributeName',
    source: api('GetQueueAttributes', "The specified attribute doesn't exist."),
    async run(subject) {
      const url = await newQueue(subject, 'unknown');
      await refused(attributesOf(subject, url, 'Priority' as QueueAttributeName), InvalidAttributeName);
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers an ARN of the region, an account and the name',
    source: api('GetQueueAttributes', 'QueueArn – Returns the Amazon resource name (ARN) of the queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'arn');
      const { QueueArn = '' } = await attributesOf(subject, url);
      assert.match(QueueArn, new RegExp(`^arn:aws:sqs:${subject.region}:\\d{12}:${nameOf(url)}$`));
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers when the queue was created, in whole seconds',
    source: api(
      'GetQueueAttributes',
      'CreatedTimestamp – Returns the time when the queue was created in seconds (epoch time).',
    ),
    async run(subject) {
      const { CreatedTimestamp = '' } = await attributesOf(subject, await newQueue(subject, 'created'));
      assert.match(CreatedTimestamp, /^\d{10}$/);
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers when the queue was last changed',
    source: api(
      'GetQueueAttributes',
      'LastModifiedTimestamp – Returns the time when the queue was last changed in seconds (epoch time).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'modified');
      const before = await attributesOf(subject, url);
      assert.match(before.LastModifiedTimestamp ?? '', /^\d{10}$/);
      await subject.pass(1_100);
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { DelaySeconds: '1' } }));
      const after = await attributesOf(subject, url);
      assert.equal(after.CreatedTimestamp, before.CreatedTimestamp);
      assert.ok(Number(after.LastModifiedTimestamp) > Number(before.LastModifiedTimestamp), 'did not move on');
    },
  },
  {
    name: 'sqs/SetQueueAttributes/sets one or more attributes, and leaves the others',
    source: api('SetQueueAttributes', 'Sets the value of one or more queue attributes, like a policy.'),
    async run(subject) {
      const url = await newQueue(subject, 'set', { DelaySeconds: '7' });
      const Attributes = { VisibilityTimeout: '45', MessageRetentionPeriod: '3600' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes }));
      const { DelaySeconds, VisibilityTimeout, MessageRetentionPeriod } = await attributesOf(subject, url);
      assert.deepEqual([DelaySeconds, VisibilityTimeout, MessageRetentionPeriod], ['7', '45', '3600']);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses an attribute that does not exist with InvalidAttributeName',
    source: api('SetQueueAttributes', "The specified attribute doesn't exist."),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'unknown');
      const Attributes = { Priority: '1' } as Record<string, string>;
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })), InvalidAttributeName);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/does not change the type of a queue',
    source: api(
      'CreateQueue',
      "You can't change the queue type after you create it and you can't convert an existing standard queue into a FIFO queue.",
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'type');
      const Attributes = { FifoQueue: 'true' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/does not let a standard queue deduplicate by content',
    source: api('SetQueueAttributes', 'The following attribute applies only to FIFO (first-in-first-out) queues:'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'content');
      const Attributes = { ContentBasedDeduplication: 'true' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })));
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers no attribute that the queue does not have',
    source: api('GetQueueAttributes', 'A map of attributes to their respective values.'),
    async run(subject) {
      const attributes = await attributesOf(subject, await newQueue(subject, 'bare'), 'Policy', 'RedrivePolicy');
      assert.deepEqual(attributes, {});
    },
  },
];
