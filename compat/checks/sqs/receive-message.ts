import assert from 'node:assert/strict';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { md5 } from './hands/attributes-digest.ts';
import { bodiesOf, receive, receiveAll, receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const MOST =
  'The maximum number of messages to return. Amazon SQS never returns more messages than this value (however, fewer messages might be returned). Valid values: 1 to 10. Default: 1.';

/** How many messages ReceiveMessage answers, and what each of them carries. */
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
];
