import assert from 'node:assert/strict';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { md5 } from './hands/attributes-digest.ts';
import { bodiesOf, receive, receiveAll, receiveNone, receiveOne, remove, send, sendTo } from './hands/messages.ts';
import { attributesOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

const MOST =
  'The maximum number of messages to return. Amazon SQS never returns more messages than this value (however, fewer messages might be returned). Valid values: 1 to 10. Default: 1.';
const SOONER = 'If a message is available, the call returns sooner than WaitTimeSeconds.';

/** How many messages ReceiveMessage answers, how long it waits, and what each of them carries. */
export const receiveMessageChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/answers the body, its digest and the id of SendMessage',
    source: api('ReceiveMessage', 'The MessageId you received when you sent the message to the queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'answer');
      const sent = await send(subject, url, 'one');
      const { Body, MD5OfBody, MessageId, ReceiptHandle } = await receiveOne(subject, url);
      assert.deepEqual(
        { Body, MD5OfBody, MessageId },
        { Body: 'one', MD5OfBody: md5('one'), MessageId: sent.MessageId },
      );
      assert.ok(ReceiptHandle, 'no ReceiptHandle');
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers one message where MaxNumberOfMessages is not set',
    source: api('ReceiveMessage', MOST),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'default');
      for (const body of ['one', 'two']) await send(subject, QueueUrl, body);
      const { Messages } = await subject.sqs.send(new ReceiveMessageCommand({ QueueUrl }));
      assert.equal(Messages?.length, 1);
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers no more than MaxNumberOfMessages, and each message once',
    source: api('ReceiveMessage', MOST),
    async run(subject) {
      const url = await newQueue(subject, 'most');
      const bodies = ['a', 'b', 'c', 'd', 'e'];
      for (const body of bodies) await send(subject, url, body);
      assert.ok((await receive(subject, url, { MaxNumberOfMessages: 2, VisibilityTimeout: 0 })).length <= 2);
      const all = await receiveAll(subject, url, { MaxNumberOfMessages: 2 });
      assert.deepEqual(bodiesOf(all).sort(), bodies);
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers up to 10 messages',
    source: api('ReceiveMessage', 'Retrieves one or more messages (up to 10), from the specified queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'ten');
      for (let n = 0; n < 12; n += 1) await send(subject, url, `${n}`);
      assert.equal((await receive(subject, url)).length, 10);
    },
  },
  ...[0, 11].map(
    (MaxNumberOfMessages): Check => ({
      name: `sqs/ReceiveMessage/refuses a MaxNumberOfMessages of ${MaxNumberOfMessages}`,
      source: api('ReceiveMessage', MOST),
      async run(subject) {
        await refused(receive(subject, await newQueue(subject, 'most'), { MaxNumberOfMessages }));
      },
    }),
  ),
  {
    name: 'sqs/ReceiveMessage/answers no list of messages where there are none',
    source: api(
      'ReceiveMessage',
      'If no messages are available and the wait time expires, the call does not return a message list.',
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'empty');
      const { Messages } = await subject.sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }));
      assert.equal(Messages, undefined);
    },
  },
  {
    name: 'sqs/ReceiveMessage/returns from a long poll as soon as a message arrives',
    source: api('ReceiveMessage', SOONER),
    async run(subject) {
      const url = await newQueue(subject, 'long');
      const waiting = receive(subject, url, { WaitTimeSeconds: 2 });
      await attributesOf(subject, url);
      await send(subject, url, 'arrived');
      assert.deepEqual(bodiesOf(await waiting), ['arrived']);
    },
  },
  {
    name: 'sqs/ReceiveMessage/returns from a long poll as soon as a delay is over',
    source: api('ReceiveMessage', SOONER),
    async run(subject) {
      const url = await newQueue(subject, 'long');
      await send(subject, url, 'later', { DelaySeconds: 1 });
      assert.deepEqual(bodiesOf(await receive(subject, url, { WaitTimeSeconds: 3 })), ['later']);
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
  {
    name: 'sqs/ReceiveMessage/answers the same messages to the same ReceiveRequestAttemptId',
    source: api(
      'ReceiveMessage',
      'During a visibility timeout, subsequent calls with the same ReceiveRequestAttemptId return the same messages and receipt handles.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo');
      for (const body of ['one', 'two']) await sendTo(subject, url, 'g', body);
      const first = await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      assert.deepEqual(await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-2' }), []);
      const again = await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      assert.deepEqual(bodiesOf(again), ['one', 'two']);
      assert.deepEqual(
        again.map(({ ReceiptHandle }) => ReceiptHandle),
        first.map(({ ReceiptHandle }) => ReceiptHandle),
      );
    },
  },
  {
    name: 'sqs/ReceiveMessage/resets the visibility timeout where an attempt is repeated',
    source: api(
      'ReceiveMessage',
      'If a retry occurs within the deduplication interval, it resets the visibility timeout.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo', { VisibilityTimeout: '2' });
      await sendTo(subject, url, 'g', 'one');
      await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      await subject.pass(1_300);
      await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' });
      await subject.pass(1_000);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/does not repeat an attempt whose messages were deleted',
    source: api(
      'ReceiveMessage',
      'It is possible to retry the ReceiveMessage action with the same ReceiveRequestAttemptId if none of the messages have been modified (deleted or had their visibility changes).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'attempt.fifo');
      await sendTo(subject, url, 'g', 'one');
      await remove(subject, url, await receiveOne(subject, url, { ReceiveRequestAttemptId: 'attempt-1' }));
      await sendTo(subject, url, 'g', 'two');
      assert.deepEqual(bodiesOf(await receive(subject, url, { ReceiveRequestAttemptId: 'attempt-1' })), ['two']);
    },
  },
];
