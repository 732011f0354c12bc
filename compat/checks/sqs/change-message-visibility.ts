import { MessageNotInflight, ReceiptHandleIsInvalid } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { hideFor, receiveNone, receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const REVERTS =
  "If you don't delete a message after it is received, the visibility timeout for the message reverts to the original timeout value (not to the value you set using the ChangeMessageVisibility action) the next time the message is received.";

/** What ChangeMessageVisibility changes, and what it refuses. */
export const changeMessageVisibilityChecks: readonly Check[] = [
  {
    name: 'sqs/ChangeMessageVisibility/shows a message at once where the timeout is 0',
    source: api(
      'ChangeMessageVisibility',
      "Unlike with a queue, when you change the visibility timeout for a specific message the timeout value is applied immediately but isn't saved in memory for that message.",
    ),
    async run(subject) {
      const url = await newQueue(subject, 'back');
      await send(subject, url, 'one');
      await hideFor(subject, url, await receiveOne(subject, url), 0);
      await receiveOne(subject, url);
    },
  },
  {
    name: 'sqs/ChangeMessageVisibility/lengthens the timeout of a message',
    source: api(
      'ChangeMessageVisibility',
      'Changes the visibility timeout of a specified message in a queue to a new value.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'longer', { VisibilityTimeout: '2' });
      await send(subject, url, 'one');
      await hideFor(subject, url, await receiveOne(subject, url), 60);
      await subject.pass(2_300);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ChangeMessageVisibility/counts the new timeout from the call',
    source: api(
      'ChangeMessageVisibility',
      'For example, if the default timeout for a queue is 60 seconds, 15 seconds have elapsed since you received the message, and you send a ChangeMessageVisibility call with VisibilityTimeout set to 10 seconds, the 10 seconds begin to count from the time that you make the ChangeMessageVisibility call.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'count');
      await send(subject, url, 'one');
      const message = await receiveOne(subject, url);
      await subject.pass(900);
      await hideFor(subject, url, message, 1);
      await subject.pass(500);
      await receiveNone(subject, url);
      await subject.pass(900);
      await receiveOne(subject, url);
    },
  },
  {
    name: "sqs/ChangeMessageVisibility/holds for one receive: the next one is hidden by the queue's timeout",
    source: api('ChangeMessageVisibility', REVERTS),
    async run(subject) {
      const url = await newQueue(subject, 'reverts', { VisibilityTimeout: '2' });
      await send(subject, url, 'one');
      await hideFor(subject, url, await receiveOne(subject, url), 0);
      await receiveOne(subject, url);
      await receiveNone(subject, url);
      await subject.pass(2_300);
      await receiveOne(subject, url);
    },
  },
  ...[-1, 43_201].map(
    (seconds): Check => ({
      name: `sqs/ChangeMessageVisibility/refuses a timeout of ${seconds} seconds`,
      source: api(
        'ChangeMessageVisibility',
        "The new value for the message's visibility timeout (in seconds). Values range: 0 to 43200. Maximum: 12 hours.",
      ),
      async run(subject) {
        const url = await newQueue(subject, 'beyond');
        await send(subject, url, 'one');
        await refused(hideFor(subject, url, await receiveOne(subject, url), seconds));
      },
    }),
  ),
  {
    name: 'sqs/ChangeMessageVisibility/refuses what together with the time gone by is more than 12 hours',
    source: api(
      'ChangeMessageVisibility',
      'If you attempt to set the VisibilityTimeout to a value greater than the maximum time left, Amazon SQS returns an error.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'left');
      await send(subject, url, 'one');
      const message = await receiveOne(subject, url);
      await subject.pass(2_000);
      await refused(hideFor(subject, url, message, 43_200));
    },
  },
  {
    name: 'sqs/ChangeMessageVisibility/refuses a message that is visible again with MessageNotInflight',
    source: api('ChangeMessageVisibility', "The specified message isn't in flight."),
    async run(subject) {
      const url = await newQueue(subject, 'visible');
      await send(subject, url, 'one');
      const message = await receiveOne(subject, url);
      await hideFor(subject, url, message, 0);
      await refused(hideFor(subject, url, message, 10), MessageNotInflight);
    },
  },
  {
    name: 'sqs/ChangeMessageVisibility/refuses what is no receipt handle with ReceiptHandleIsInvalid',
    source: api('ChangeMessageVisibility', "The specified receipt handle isn't valid."),
    async run(subject) {
      const url = await newQueue(subject, 'handle');
      await refused(hideFor(subject, url, { ReceiptHandle: 'none' }, 10), ReceiptHandleIsInvalid);
    },
  },
];
