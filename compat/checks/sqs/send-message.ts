import assert from 'node:assert/strict';
import { InvalidMessageContents } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { digestOf, md5, text } from './hands/attributes-digest.ts';
import { receiveNone, receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
const REJECTS =
  'If a message contains characters outside the allowed set, Amazon SQS rejects the message and returns an InvalidMessageContents error.';

/** What SendMessage takes and answers; sizes, attributes and delays have files of their own. */
export const sendMessageChecks: readonly Check[] = [
  {
    name: 'sqs/SendMessage/answers the MD5 digest of the body',
    source: api('SendMessage', 'An MD5 digest of the non-URL-encoded message body string.'),
    async run(subject) {
      const body = 'a & b + c %20 ünï';
      const { MD5OfMessageBody } = await send(subject, await newQueue(subject, 'digest'), body);
      assert.equal(MD5OfMessageBody, md5(body));
    },
  },
  {
    name: 'sqs/SendMessage/answers a MessageId of its own for each message',
    source: api('SendMessage', 'An attribute containing the MessageId of the message sent to the queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'ids');
      const [one, other] = [await send(subject, url, 'same'), await send(subject, url, 'same')];
      assert.ok(one.MessageId && other.MessageId);
      assert.notEqual(one.MessageId, other.MessageId);
    },
  },
  {
    name: 'sqs/SendMessage/answers no SequenceNumber for a standard queue',
    source: api('SendMessage', 'This parameter applies only to FIFO (first-in-first-out) queues.'),
    async run(subject) {
      const { SequenceNumber } = await send(subject, await newQueue(subject, 'standard'), 'one');
      assert.equal(SequenceNumber, undefined);
    },
  },
  {
    name: 'sqs/SendMessage/delivers a body of all allowed kinds of characters unchanged',
    source: api('SendMessage', '#x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF'),
    async run(subject) {
      const url = await newQueue(subject, 'characters');
      const body = ' \t\n\r<a b="c">&amp;</a>\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF} ';
      await send(subject, url, body);
      assert.equal((await receiveOne(subject, url)).Body, body);
    },
  },
  ...['\u0000', '\u0008', '\u001F', '\uFFFE', '\uFFFF'].map(
    (character): Check => ({
      name: `sqs/SendMessage/refuses the character #x${character.charCodeAt(0).toString(16).toUpperCase()} with InvalidMessageContents`,
      source: api('SendMessage', REJECTS),
      async run(subject) {
        const url = await newQueue(subject, 'illegal');
        await refused(send(subject, url, `before${character}after`), InvalidMessageContents);
        await receiveNone(subject, url);
      },
    }),
  ),
  {
    name: 'sqs/SendMessage/refuses an empty body',
    source: api('SendMessage', 'The message to send. The minimum size is one character.'),
    async run(subject) {
      await refused(send(subject, await newQueue(subject, 'empty'), ''));
    },
  },
  {
    name: 'sqs/SendMessage/keeps the X-Ray trace header, and answers its digest',
    source: api(
      'SendMessage',
      'Its type must be String and its value must be a correctly formatted X-Ray trace header string.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'traced');
      const MessageSystemAttributes = { AWSTraceHeader: text(TRACE) };
      const sent = await send(subject, url, 'one', { MessageSystemAttributes });
      assert.equal(sent.MD5OfMessageSystemAttributes, digestOf(MessageSystemAttributes));
      assert.equal((await receiveOne(subject, url)).Attributes?.AWSTraceHeader, TRACE);
    },
  },
  {
    name: 'sqs/SendMessage/refuses a system attribute other than AWSTraceHeader',
    source: api('SendMessage', 'Currently, the only supported message system attribute is AWSTraceHeader.'),
    async run(subject) {
      const MessageSystemAttributes = { SenderId: text('me') } as Record<string, ReturnType<typeof text>>;
      await refused(send(subject, await newQueue(subject, 'traced'), 'one', { MessageSystemAttributes }));
    },
  },
  {
    name: 'sqs/SendMessage/takes a MessageGroupId for a standard queue, and delivers it',
    source: api('SendMessage', 'In standard queues, using MessageGroupId enables fair queues.'),
    async run(subject) {
      const url = await newQueue(subject, 'fair');
      await send(subject, url, 'one', { MessageGroupId: 'tenant-1' });
      assert.equal((await receiveOne(subject, url)).Attributes?.MessageGroupId, 'tenant-1');
    },
  },
  {
    name: 'sqs/SendMessage/delivers several messages of one group of a standard queue at a time',
    source: api(
      'SendMessage',
      'Unlike FIFO queues, messages with the same MessageGroupId can be processed in parallel, maintaining the high throughput of standard queues.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'fair');
      for (const body of ['one', 'two']) await send(subject, url, body, { MessageGroupId: 'tenant-1' });
      await receiveOne(subject, url, { MaxNumberOfMessages: 1 });
      await receiveOne(subject, url, { MaxNumberOfMessages: 1 });
    },
  },
];
