import assert from 'node:assert/strict';
import { BatchRequestTooLong, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { text } from './hands/attributes-digest.ts';
import { receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const MIB = 1_048_576;
const LIMIT = 'MaximumMessageSize – The limit of how many bytes a message can contain before Amazon SQS rejects it.';
const PARTS =
  'All parts of the message attribute, including Name, Type, and Value, are part of the message size restriction (1 MiB or 1,048,576 bytes).';
const TOTAL =
  'The maximum allowed individual message size and the maximum total payload size (the sum of the individual lengths of all of the batched messages) are both 1 MiB 1,048,576 bytes.';

/** How large messages and batches may be. */
export const messageSizesChecks: readonly Check[] = [
  {
    name: 'sqs/SendMessage/takes a body of 1,048,576 bytes, and delivers it whole',
    source: api('SendMessage', 'The maximum size is 1 MiB or 1,048,576 bytes'),
    async run(subject) {
      const url = await newQueue(subject, 'largest');
      await send(subject, url, 'x'.repeat(MIB));
      assert.equal((await receiveOne(subject, url)).Body?.length, MIB);
    },
  },
  {
    name: 'sqs/SendMessage/refuses a body of more than 1,048,576 bytes',
    source: api('SendMessage', 'The maximum size is 1 MiB or 1,048,576 bytes'),
    async run(subject) {
      await refused(send(subject, await newQueue(subject, 'larger'), 'x'.repeat(MIB + 1)));
    },
  },
  {
    name: "sqs/SendMessage/refuses a body of more bytes than the queue's MaximumMessageSize",
    source: api('SetQueueAttributes', LIMIT),
    async run(subject) {
      const url = await newQueue(subject, 'small', { MaximumMessageSize: '1024' });
      await send(subject, url, 'x'.repeat(1_024));
      await refused(send(subject, url, 'x'.repeat(1_025)));
    },
  },
  {
    name: 'sqs/SendMessage/counts bytes of UTF-8, not characters',
    source: api('SetQueueAttributes', LIMIT),
    async run(subject) {
      const url = await newQueue(subject, 'bytes', { MaximumMessageSize: '1024' });
      await send(subject, url, 'é'.repeat(512));
      await refused(send(subject, url, 'é'.repeat(513)));
    },
  },
  {
    name: 'sqs/SendMessage/counts name, type and value of message attributes',
    source: api('MessageAttributeValue', PARTS),
    async run(subject) {
      const url = await newQueue(subject, 'parts', { MaximumMessageSize: '1024' });
      const MessageAttributes = { name: text('value') };
      const parts = 'name'.length + 'String'.length + 'value'.length;
      await send(subject, url, 'x'.repeat(1_024 - parts), { MessageAttributes });
      await refused(send(subject, url, 'x'.repeat(1_025 - parts), { MessageAttributes }));
    },
  },
  {
    name: 'sqs/SendMessage/does not count message system attributes',
    source: api(
      'SendMessage',
      "The size of a message system attribute doesn't count towards the total size of a message.",
    ),
    async run(subject) {
      const url = await newQueue(subject, 'system', { MaximumMessageSize: '1024' });
      const AWSTraceHeader = text('Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1');
      await send(subject, url, 'x'.repeat(1_024), { MessageSystemAttributes: { AWSTraceHeader } });
    },
  },
  {
    name: 'sqs/SendMessageBatch/takes 1,048,576 bytes in all messages together',
    source: api('SendMessageBatch', TOTAL),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'total');
      const MessageBody = 'x'.repeat(MIB / 4);
      const Entries = ['1', '2', '3', '4'].map((Id) => ({ Id, MessageBody }));
      const { Successful } = await subject.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
      assert.equal(Successful?.length, 4);
    },
  },
  {
    name: 'sqs/SendMessageBatch/refuses more than 1,048,576 bytes in all with BatchRequestTooLong',
    source: api('SendMessageBatch', TOTAL),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'total');
      const Entries = [
        { Id: '1', MessageBody: 'x'.repeat(MIB / 2) },
        { Id: '2', MessageBody: 'x'.repeat(MIB / 2 + 1) },
      ];
      const sent = subject.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
      await refused(sent, BatchRequestTooLong);
    },
  },
];
