import assert from 'node:assert/strict';
import {
  type MessageAttributeValue,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SendMessageBatchResult,
} from '@aws-sdk/client-sqs';
import type { Check, Clients } from '../../check.ts';
import { digestOf, md5, text } from './hands/attributes-digest.ts';
import { bodiesOf, receive, receiveAll, receiveOne } from './hands/messages.ts';
import { countsOf, newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

function sendBatch(
  { sqs }: Clients,
  QueueUrl: string,
  Entries: SendMessageBatchRequestEntry[],
): Promise<SendMessageBatchResult> {
  return sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
}

const PARTIAL =
  'Because the batch request can result in a combination of successful and unsuccessful actions, you should check for batch errors even when the call returns an HTTP status code of 200.';

/** What SendMessageBatch does of its own; what it asks of all batches is with the batches. */
export const sendMessageBatchChecks: readonly Check[] = [
  {
    name: 'sqs/SendMessageBatch/sends 10 messages, and answers an id and a digest for each',
    source: api(
      'SendMessageBatch',
      'You can use SendMessageBatch to send up to 10 messages to the specified queue by assigning either identical or different values to each message (or by not assigning values at all).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'ten');
      const bodies = Array.from({ length: 10 }, (_, n) => `body ${n}`);
      const { Successful = [], Failed = [] } = await sendBatch(
        subject,
        url,
        bodies.map((MessageBody, n) => ({ Id: `${n}`, MessageBody })),
      );
      assert.deepEqual(Failed, []);
      assert.equal(new Set(Successful.map(({ MessageId }) => MessageId)).size, 10);
      for (const { Id, MD5OfMessageBody } of Successful) assert.equal(MD5OfMessageBody, md5(`body ${Id}`));
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)).sort(), bodies);
    },
  },
  {
    name: 'sqs/SendMessageBatch/sends the others where one message is refused',
    source: api('SendMessageBatch', PARTIAL),
    async run(subject) {
      const url = await newQueue(subject, 'partial');
      const { Successful = [], Failed = [] } = await sendBatch(subject, url, [
        { Id: 'good', MessageBody: 'good' },
        { Id: 'late', MessageBody: 'never', DelaySeconds: 901 },
        { Id: 'fine', MessageBody: 'fine' },
      ]);
      assert.deepEqual(Successful.map(({ Id }) => Id).sort(), ['fine', 'good']);
      assert.deepEqual(
        Failed.map(({ Id, SenderFault }) => [Id, SenderFault]),
        [['late', true]],
      );
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)).sort(), ['fine', 'good']);
    },
  },
  {
    name: 'sqs/SendMessageBatch/tells why a message was refused',
    source: api('BatchResultErrorEntry', 'An error code representing why the action failed on this entry.'),
    async run(subject) {
      const { Failed = [] } = await sendBatch(subject, await newQueue(subject, 'why'), [
        { Id: 'good', MessageBody: 'good' },
        { Id: 'odd', MessageBody: 'before\u0001after' },
      ]);
      assert.deepEqual(
        Failed.map(({ Id, Code }) => [Id, Code?.split('.').at(-1)]),
        [['odd', 'InvalidMessageContents']],
      );
    },
  },
  {
    name: 'sqs/SendMessageBatch/delays each message as it says, and by the queue where it says nothing',
    source: api(
      'SendMessageBatch',
      "If you don't specify the DelaySeconds parameter for an entry, Amazon SQS uses the default value for the queue.",
    ),
    async run(subject) {
      const url = await newQueue(subject, 'delays', { DelaySeconds: '60' });
      await sendBatch(subject, url, [
        { Id: 'a', MessageBody: 'later' },
        { Id: 'b', MessageBody: 'at once', DelaySeconds: 0 },
      ]);
      assert.equal((await receiveOne(subject, url)).Body, 'at once');
      assert.equal((await countsOf(subject, url)).delayed, 1);
    },
  },
  {
    name: 'sqs/SendMessageBatch/delivers the attributes of each message, and answers their digest',
    source: api('SendMessageBatchResultEntry', 'An MD5 digest of the non-URL-encoded message attribute string.'),
    async run(subject) {
      const url = await newQueue(subject, 'attributes');
      const MessageAttributes: Record<string, MessageAttributeValue> = {
        kind: text('order'),
        size: text('3', 'Number'),
      };
      const { Successful = [] } = await sendBatch(subject, url, [{ Id: 'a', MessageBody: 'a', MessageAttributes }]);
      assert.equal(Successful[0]?.MD5OfMessageAttributes, digestOf(MessageAttributes));
      assert.equal((await receiveOne(subject, url)).MD5OfMessageAttributes, digestOf(MessageAttributes));
    },
  },
  {
    name: 'sqs/SendMessageBatch/enqueues the messages of a FIFO queue in the order they are sent',
    source: api(
      'SendMessageBatch',
      'For a FIFO queue, multiple messages within a single batch are enqueued in the order they are sent.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'order.fifo');
      const bodies = ['c', 'a', 'd', 'b'];
      const { Successful = [] } = await sendBatch(
        subject,
        url,
        bodies.map((body) => ({ Id: body, MessageBody: body, MessageGroupId: 'g', MessageDeduplicationId: body })),
      );
      assert.ok(
        Successful.every(({ SequenceNumber }) => SequenceNumber),
        'a message got no SequenceNumber',
      );
      assert.deepEqual(bodiesOf(await receive(subject, url)), bodies);
    },
  },
];
