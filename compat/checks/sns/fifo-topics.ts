import assert from 'node:assert/strict';
import { InvalidParameterException, PublishBatchCommand, type PublishCommandInput } from '@aws-sdk/client-sns';
import type { Check, Subject } from '../../check.ts';
import { bodiesIn, envelopeIn, messageIn, messagesIn, publish } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { makeQueue, makeTopic, RAW, subscribe, wire, wireFifo } from './hands/wiring.ts';

const SEQUENCE = reference(
  'Publish',
  'The sequence number is a large, non-consecutive number that Amazon SNS assigns to each message.',
);
const GROUPS = guide(
  'fifo-message-grouping',
  'The SNS FIFO topic passes the group ID to the subscribed Amazon SQS FIFO queues.',
);
const IN_BODY = guide(
  'fifo-topic-message-ordering',
  'The sequence number is passed to the subscribed Amazon SQS queues as part of the message body.',
);
const STANDARD = guide(
  'fifo-message-delivery',
  'Amazon SNS FIFO (first in, first out) topics support delivery to both Amazon SQS standard and FIFO queues to provide customers with flexibility and control when integrating distributed applications that require data consistency in near real-time.',
);

const fifoIds = (group: string, id: string) => ({ MessageGroupId: group, MessageDeduplicationId: id });

const publishFifo = (subject: Subject, topic: string, more: Partial<PublishCommandInput>, message = 'hello') =>
  publish(subject, topic, message, more);

/** Order, groups and sequence numbers. */
export const fifoTopicsChecks: readonly Check[] = [
  {
    name: 'sns/FIFO/delivers the messages of a group in their order',
    source: guide(
      'fifo-message-grouping',
      'Messages that belong to the same group are processed one by one, in a strict order relative to the group.',
    ),
    async run(subject) {
      const { topic, queue } = await wireFifo(subject, {}, RAW);
      const numbers = Array.from({ length: 8 }, (_, at) => `m${at}`);
      for (const number of numbers) await publishFifo(subject, topic, fifoIds('g', number), number);
      assert.deepEqual(await bodiesIn(subject, queue, 8), numbers);
    },
  },
  {
    name: 'sns/FIFO/passes group and deduplication id on to a FIFO queue',
    source: GROUPS,
    async run(subject) {
      const { topic, queue } = await wireFifo(subject);
      await publishFifo(subject, topic, fifoIds('my-group', 'my-id'));
      const { Attributes = {} } = await messageIn(subject, queue);
      assert.deepEqual([Attributes.MessageGroupId, Attributes.MessageDeduplicationId], ['my-group', 'my-id']);
    },
  },
  {
    name: 'sns/FIFO/answers sequence numbers that increase',
    source: SEQUENCE,
    async run(subject) {
      const topic = await makeTopic(subject, 'topic.fifo');
      const numbers: string[] = [];
      for (const id of ['1', '2', '3']) {
        numbers.push((await publishFifo(subject, topic, fifoIds('g', id))).SequenceNumber ?? '');
      }
      const [first, second, third] = numbers.map((number) => BigInt(number));
      assert.ok(first && second && third && first < second && second < third, `the numbers are ${numbers.join(', ')}`);
    },
  },
  {
    name: 'sns/FIFO/tells the sequence number in the notification',
    source: IN_BODY,
    async run(subject) {
      const { topic, queue } = await wireFifo(subject);
      const { SequenceNumber } = await publishFifo(subject, topic, fifoIds('g', '1'));
      assert.equal((await envelopeIn(subject, queue)).SequenceNumber, SequenceNumber);
    },
  },
  {
    name: 'sns/FIFO/answers no sequence number on a standard topic',
    source: reference('Publish', 'This response element applies only to FIFO (first-in-first-out) topics.'),
    async run(subject) {
      const { SequenceNumber } = await publish(subject, await makeTopic(subject), 'hello');
      assert.equal(SequenceNumber, undefined);
    },
  },
  {
    name: 'sns/FIFO/delivers to a standard queue',
    source: STANDARD,
    async run(subject) {
      const [topic, queue] = [await makeTopic(subject, 'topic.fifo'), await makeQueue(subject)];
      await subscribe(subject, topic, queue, RAW);
      await publishFifo(subject, topic, fifoIds('g', '1'));
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['hello']);
    },
  },
  {
    name: 'sns/FIFO/does not pass the group on to a standard queue',
    source: guide('fifo-message-grouping', 'Message group ID is not passed to Amazon SQS standard queues.'),
    async run(subject) {
      const [topic, queue] = [await makeTopic(subject, 'topic.fifo'), await makeQueue(subject)];
      await subscribe(subject, topic, queue);
      await publishFifo(subject, topic, fifoIds('g', '1'));
      assert.equal((await messageIn(subject, queue)).Attributes?.MessageGroupId, undefined);
    },
  },
  {
    name: 'sns/FIFO/publishes a batch in its order',
    source: reference(
      'PublishBatch',
      'For FIFO topics, multiple messages within a single batch are published in the order they are sent, and messages are deduplicated within the batch and across batches for five minutes.',
    ),
    async run(subject) {
      const { topic, queue } = await wireFifo(subject, {}, RAW);
      const entry = (Id: string, id: string) => ({ Id, Message: Id, ...fifoIds('g', id) });
      const entries = [entry('a', '1'), entry('b', '2'), entry('again', '1'), entry('c', '3')];
      const input = { TopicArn: topic, PublishBatchRequestEntries: entries };
      const { Successful = [] } = await subject.sns.send(new PublishBatchCommand(input));
      assert.equal(Successful.length, 4, 'not every entry is accepted');
      assert.deepEqual(await bodiesIn(subject, queue, 3), ['a', 'b', 'c']);
    },
  },
  {
    name: 'sns/FIFO/filters like a standard topic',
    source: guide(
      'fifo-message-delivery',
      'SNS FIFO topics support the same message filtering capabilities as standard topics.',
    ),
    async run(subject) {
      const filter = { FilterPolicyScope: 'MessageBody', FilterPolicy: '{"kind":["x"]}' };
      const { topic, queue } = await wireFifo(subject, {}, { ...RAW, ...filter });
      await publishFifo(subject, topic, fifoIds('g', '1'), '{"kind":"y"}');
      await publishFifo(subject, topic, fifoIds('g', '2'), '{"kind":"x"}');
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['{"kind":"x"}']);
    },
  },
  ...(
    [
      ['without a group', 'Every message must include a MessageGroupId.', { MessageDeduplicationId: '1' }],
      [
        'without a deduplication id that is not made of the content',
        "If you don't provide a MessageDeduplicationId and the topic doesn't have ContentBasedDeduplication set, the action fails with an error.",
        { MessageGroupId: 'g' },
      ],
      [
        'of a group with a blank',
        'The MessageGroupId can contain up to 128 alphanumeric characters',
        fifoIds('my group', '1'),
      ],
      [
        'of a group of 129 characters',
        'The MessageGroupId can contain up to 128 alphanumeric characters',
        fifoIds('g'.repeat(129), '1'),
      ],
      [
        'of a deduplication id of 129 characters',
        'The MessageDeduplicationId can contain up to 128 alphanumeric characters',
        fifoIds('g', 'x'.repeat(129)),
      ],
    ] as const
  ).map(
    ([what, sentence, more]): Check => ({
      name: `sns/FIFO/refuses a message ${what}`,
      source: reference('Publish', sentence),
      async run(subject) {
        const topic = await makeTopic(subject, 'topic.fifo');
        await assert.rejects(publishFifo(subject, topic, more), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/FIFO/refuses a deduplication id on a standard topic',
    source: reference('Publish', 'This parameter applies only to FIFO (first-in-first-out) topics.'),
    async run(subject) {
      const published = publish(subject, await makeTopic(subject), 'hello', { MessageDeduplicationId: '1' });
      await assert.rejects(published, InvalidParameterException);
    },
  },
  {
    name: 'sns/Publish/forwards a message group of a standard topic to a standard queue',
    source: reference(
      'Publish',
      'For standard topics: The MessageGroupId is optional and is forwarded only to Amazon SQS standard subscriptions to activate fair queues.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      await publish(subject, topic, 'hello', { MessageGroupId: 'tenant-1' });
      const [message] = await messagesIn(subject, queue, 1);
      assert.equal(message?.Attributes?.MessageGroupId, 'tenant-1');
    },
  },
];
