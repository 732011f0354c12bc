import assert from 'node:assert/strict';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { receive, receiveNone, receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const HIDDEN =
  'When a message is received from a queue, it becomes temporarily invisible to other consumers for the duration of the visibility timeout.';
const AGAIN =
  'If the message is not deleted or its visibility timeout is not extended before the timeout expires, it becomes visible again and can be retrieved by other consumers.';
const BOUNDS =
  'The default visibility timeout for a message is 30 seconds. The minimum is 0 seconds. The maximum is 12 hours.';

/** How long a received message is hidden. */
export const visibilityChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/hides a received message from others',
    source: api('ReceiveMessage', HIDDEN),
    async run(subject) {
      const url = await newQueue(subject, 'hidden');
      await send(subject, url, 'one');
      await receiveOne(subject, url);
      await receiveNone(subject, url);
    },
  },
  {
    name: "sqs/ReceiveMessage/shows a message again when the queue's VisibilityTimeout is over",
    source: api('ReceiveMessage', AGAIN),
    async run(subject) {
      const url = await newQueue(subject, 'again', { VisibilityTimeout: '2' });
      await send(subject, url, 'one');
      await receiveOne(subject, url);
      await receiveNone(subject, url);
      await subject.pass(2_300);
      await receiveOne(subject, url);
    },
  },
  {
    name: "sqs/ReceiveMessage/lets the call's VisibilityTimeout go before the queue's",
    source: api('ReceiveMessage', 'The parameter is applied to the messages that Amazon SQS returns in the response.'),
    async run(subject) {
      const url = await newQueue(subject, 'mine', { VisibilityTimeout: '2' });
      await send(subject, url, 'one');
      await receiveOne(subject, url, { VisibilityTimeout: 60 });
      await subject.pass(2_300);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/does not hide a message for a VisibilityTimeout of 0',
    source: api('ReceiveMessage', 'You can provide the VisibilityTimeout parameter in your request.'),
    async run(subject) {
      const url = await newQueue(subject, 'zero');
      await send(subject, url, 'one');
      await receiveOne(subject, url, { VisibilityTimeout: 0 });
      await receiveOne(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers a new receipt handle every time',
    source: api('Message', 'A new receipt handle is returned every time you receive a message.'),
    async run(subject) {
      const url = await newQueue(subject, 'handles');
      await send(subject, url, 'one');
      const first = await receiveOne(subject, url, { VisibilityTimeout: 0 });
      assert.notEqual((await receiveOne(subject, url)).ReceiptHandle, first.ReceiptHandle);
    },
  },
  {
    name: 'sqs/ReceiveMessage/refuses a VisibilityTimeout of more than 12 hours',
    source: api('ChangeMessageVisibility', BOUNDS),
    async run(subject) {
      const url = await newQueue(subject, 'beyond');
      await refused(receive(subject, url, { VisibilityTimeout: 43_201 }));
    },
  },
  {
    name: "sqs/SetQueueAttributes/changes the timeout of later receives by the queue's VisibilityTimeout",
    source: api(
      'ReceiveMessage',
      "If you don't include the parameter, the overall visibility timeout for the queue is used for the returned messages.",
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'changed');
      const Attributes = { VisibilityTimeout: '1' };
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
      await send(subject, QueueUrl, 'one');
      await receiveOne(subject, QueueUrl);
      await subject.pass(1_300);
      await receiveOne(subject, QueueUrl);
    },
  },
];
