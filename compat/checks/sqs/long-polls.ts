import assert from 'node:assert/strict';
import { type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { bodiesOf, receive, receiveOne, send } from './hands/messages.ts';
import { attributesOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

const SOONER = 'If a message is available, the call returns sooner than WaitTimeSeconds.';

/** ms from the sending of the first message to its receipt, by the server's clock. */
function waitOf([message]: readonly Message[]): number {
  const { ApproximateFirstReceiveTimestamp, SentTimestamp } = message?.Attributes ?? {};
  return Number(ApproximateFirstReceiveTimestamp) - Number(SentTimestamp);
}

/** How long ReceiveMessage waits for a message. */
export const longPollsChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/returns from a long poll as soon as a message arrives',
    source: api('ReceiveMessage', SOONER),
    async run(subject) {
      const url = await newQueue(subject, 'long');
      const waiting = receive(subject, url, { WaitTimeSeconds: 2 });
      await attributesOf(subject, url);
      await send(subject, url, 'arrived');
      const messages = await waiting;
      assert.deepEqual(bodiesOf(messages), ['arrived']);
      assert.ok(waitOf(messages) < 1_000, `came ${waitOf(messages)} ms after it was sent`);
    },
  },
  {
    name: 'sqs/ReceiveMessage/returns from a long poll as soon as a delay is over',
    source: api('ReceiveMessage', SOONER),
    async run(subject) {
      const url = await newQueue(subject, 'long');
      await send(subject, url, 'later', { DelaySeconds: 1 });
      const messages = await receive(subject, url, { WaitTimeSeconds: 3 });
      assert.deepEqual(bodiesOf(messages), ['later']);
      assert.ok(waitOf(messages) < 2_500, `came ${waitOf(messages)} ms after it was sent`);
    },
  },
  {
    name: 'sqs/ReceiveMessage/returns from a long poll as soon as a visibility timeout is over',
    source: api('ReceiveMessage', SOONER),
    async run(subject) {
      const url = await newQueue(subject, 'long');
      await send(subject, url, 'again');
      await receiveOne(subject, url, { VisibilityTimeout: 1 });
      assert.deepEqual(bodiesOf(await receive(subject, url, { WaitTimeSeconds: 3 })), ['again']);
    },
  },
  {
    name: "sqs/ReceiveMessage/waits by the queue's ReceiveMessageWaitTimeSeconds where the call says nothing",
    source: api(
      'GetQueueAttributes',
      'ReceiveMessageWaitTimeSeconds – Returns the length of time, in seconds, for which the ReceiveMessage action waits for a message to arrive.',
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'long', { ReceiveMessageWaitTimeSeconds: '2' });
      const waiting = subject.sqs.send(new ReceiveMessageCommand({ QueueUrl }));
      await attributesOf(subject, QueueUrl);
      await send(subject, QueueUrl, 'arrived');
      assert.deepEqual(bodiesOf((await waiting).Messages ?? []), ['arrived']);
    },
  },
  {
    name: 'sqs/ReceiveMessage/refuses to wait for more than 20 seconds',
    source: guide('quotas-queues', 'The maximum long polling wait time is 20 seconds.'),
    async run(subject) {
      const url = await newQueue(subject, 'longer');
      await send(subject, url, 'here');
      await refused(receive(subject, url, { WaitTimeSeconds: 21 }));
    },
  },
];
