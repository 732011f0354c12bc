import assert from 'node:assert/strict';
import type { MessageSystemAttributeName, ReceiveMessageRequest } from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { digestOf, text } from './hands/attributes-digest.ts';
import { receiveOne, send, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { api } from './hands/source.ts';

const SELECTION =
  'When using ReceiveMessage, you can send a list of attribute names to receive, or you can return all of the attributes by specifying All or .* in your request.';
const MILLISECONDS =
  'ApproximateFirstReceiveTimestamp and SentTimestamp are each returned as an integer representing the epoch time in milliseconds.';

/** The names of message attributes that a receive answers to these names. */
async function selected(subject: Subject, MessageAttributeNames?: string[]): Promise<string[]> {
  const url = await newQueue(subject, 'selected');
  const MessageAttributes = { kind: text('order'), 'shop.id': text('7'), 'shop.name': text('north') };
  await send(subject, url, 'one', { MessageAttributes });
  const { MessageAttributes: found = {}, MD5OfMessageAttributes } = await receiveOne(subject, url, {
    MessageAttributeNames,
  });
  const names = Object.keys(found).sort();
  if (names.length > 0) assert.equal(MD5OfMessageAttributes, digestOf(found), 'the digest is of other attributes');
  return names;
}

type Selection = { what: string; asked: string[] | undefined; answered: string[]; sentence: string };

const SELECTIONS: readonly Selection[] = [
  { what: 'All', asked: ['All'], answered: ['kind', 'shop.id', 'shop.name'], sentence: SELECTION },
  { what: '.*', asked: ['.*'], answered: ['kind', 'shop.id', 'shop.name'], sentence: SELECTION },
  { what: 'their names', asked: ['kind', 'shop.id'], answered: ['kind', 'shop.id'], sentence: SELECTION },
  {
    what: 'the name of none',
    asked: ['Kind'],
    answered: [],
    sentence: 'The name is case-sensitive and must be unique among all attribute names for the message.',
  },
  { what: 'no name', asked: undefined, answered: [], sentence: SELECTION },
  {
    what: 'a prefix',
    asked: ['shop.*'],
    answered: ['shop.id', 'shop.name'],
    sentence: 'You can also use all message attributes starting with a prefix, for example bar.*.',
  },
];

/** Which attributes ReceiveMessage answers, and what the system's say. */
export const receivedAttributesChecks: readonly Check[] = [
  ...SELECTIONS.map(
    ({ what, asked, answered, sentence }): Check => ({
      name: `sqs/ReceiveMessage/answers ${answered.length} of 3 message attributes to ${what}`,
      source: api('ReceiveMessage', sentence),
      async run(subject) {
        assert.deepEqual(await selected(subject, asked), answered);
      },
    }),
  ),
  {
    name: 'sqs/ReceiveMessage/answers no system attributes where none is asked for',
    source: api('Message', 'A map of the attributes requested in ReceiveMessage to their respective values.'),
    async run(subject) {
      const url = await newQueue(subject, 'system');
      await send(subject, url, 'one');
      const { Attributes } = await receiveOne(subject, url, { MessageSystemAttributeNames: undefined });
      assert.deepEqual(Attributes ?? {}, {});
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers only the system attributes that are asked for',
    source: api('Message', 'A map of the attributes requested in ReceiveMessage to their respective values.'),
    async run(subject) {
      const url = await newQueue(subject, 'system');
      await send(subject, url, 'one');
      const asked: MessageSystemAttributeName[] = ['ApproximateReceiveCount', 'SentTimestamp'];
      const { Attributes = {} } = await receiveOne(subject, url, { MessageSystemAttributeNames: asked });
      assert.deepEqual(Object.keys(Attributes).sort(), asked);
    },
  },
  {
    name: 'sqs/ReceiveMessage/still answers system attributes to AttributeNames',
    source: api(
      'ReceiveMessage',
      'This parameter has been discontinued but will be supported for backward compatibility.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'system');
      await send(subject, url, 'one');
      const older: Partial<ReceiveMessageRequest> = {
        MessageSystemAttributeNames: undefined,
        AttributeNames: ['ApproximateReceiveCount' as 'All'],
      };
      const { Attributes } = await receiveOne(subject, url, older);
      assert.deepEqual(Attributes, { ApproximateReceiveCount: '1' });
    },
  },
  {
    name: 'sqs/ReceiveMessage/counts how often a message was received',
    source: api(
      'ReceiveMessage',
      'ApproximateReceiveCount – Returns the number of times a message has been received across all queues but not deleted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'count');
      await send(subject, url, 'one');
      for (const count of ['1', '2', '3']) {
        const { Attributes } = await receiveOne(subject, url, { VisibilityTimeout: 0 });
        assert.equal(Attributes?.ApproximateReceiveCount, count);
      }
    },
  },
  {
    name: 'sqs/ReceiveMessage/keeps the time a message was first received',
    source: api(
      'ReceiveMessage',
      'ApproximateFirstReceiveTimestamp – Returns the time the message was first received from the queue (epoch time in milliseconds).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'first');
      await send(subject, url, 'one');
      const first = await receiveOne(subject, url, { VisibilityTimeout: 0 });
      assert.match(first.Attributes?.ApproximateFirstReceiveTimestamp ?? '', /^\d{13}$/);
      await subject.pass(300);
      const again = await receiveOne(subject, url);
      assert.equal(
        again.Attributes?.ApproximateFirstReceiveTimestamp,
        first.Attributes?.ApproximateFirstReceiveTimestamp,
      );
    },
  },
  {
    name: 'sqs/ReceiveMessage/tells when a message was sent, in milliseconds',
    source: api('Message', MILLISECONDS),
    async run(subject) {
      const url = await newQueue(subject, 'sent');
      await send(subject, url, 'one');
      await subject.pass(300);
      const { SentTimestamp = '', ApproximateFirstReceiveTimestamp } =
        (await receiveOne(subject, url)).Attributes ?? {};
      assert.match(SentTimestamp, /^\d{13}$/);
      assert.ok(Number(ApproximateFirstReceiveTimestamp) - Number(SentTimestamp) >= 250, 'is not when it was sent');
    },
  },
  {
    name: 'sqs/ReceiveMessage/tells who sent a message',
    source: api('ReceiveMessage', 'For a user, returns the user ID, for example ABCDEFGHI1JKLMNOPQ23R.'),
    async run(subject) {
      const url = await newQueue(subject, 'sender');
      await send(subject, url, 'one');
      assert.ok((await receiveOne(subject, url)).Attributes?.SenderId, 'no SenderId');
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers group, deduplication id and sequence number of a FIFO message',
    source: api(
      'ReceiveMessage',
      'MessageGroupId – Returns the value provided by the producer that calls the SendMessage action.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'order.fifo');
      const sent = await sendTo(subject, url, 'group-1', 'one', 'dedup-1');
      const { MessageGroupId, MessageDeduplicationId, SequenceNumber } =
        (await receiveOne(subject, url)).Attributes ?? {};
      assert.deepEqual([MessageGroupId, MessageDeduplicationId], ['group-1', 'dedup-1']);
      assert.equal(SequenceNumber, sent.SequenceNumber);
    },
  },
];
