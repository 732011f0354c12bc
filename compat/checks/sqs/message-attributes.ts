import assert from 'node:assert/strict';
import { InvalidMessageContents, type MessageAttributeValue } from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { digestOf, text } from './hands/attributes-digest.ts';
import { receiveOne, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

const TYPES = 'Amazon SQS supports the following logical data types: String, Number, and Binary.';
const NAMES = 'The name can contain alphanumeric characters and the underscore (_), hyphen (-), and period (.).';
const RESERVED = 'The name must not start with AWS-reserved prefixes such as AWS. or Amazon. (or any casing variants).';
const PERIODS = 'The name must not start or end with a period (.), and it should not have periods in succession (..).';

type Attributes = Record<string, MessageAttributeValue>;

/** Sends a message with these attributes, and answers what is received of them. */
async function roundTrip(subject: Subject, MessageAttributes: Attributes): Promise<Attributes> {
  const url = await newQueue(subject, 'attributes');
  const sent = await send(subject, url, 'body', { MessageAttributes });
  assert.equal(sent.MD5OfMessageAttributes, digestOf(MessageAttributes), 'SendMessage answered another digest');
  const received = await receiveOne(subject, url);
  assert.equal(received.MD5OfMessageAttributes, digestOf(MessageAttributes), 'ReceiveMessage answered another digest');
  return received.MessageAttributes ?? {};
}

async function refusedWith(subject: Subject, MessageAttributes: Attributes): Promise<void> {
  await refused(send(subject, await newQueue(subject, 'attributes'), 'body', { MessageAttributes }));
}

const VALUES: readonly MessageAttributeValue[] = [
  text('ünï <&> 😀'),
  text('-12.5e3', 'Number'),
  { DataType: 'Binary', BinaryValue: Uint8Array.of(0, 1, 254, 255) },
];

const NAMED: readonly { what: string; name: string; sentence: string }[] = [
  { what: 'with a space', name: 'two words', sentence: NAMES },
  { what: 'with a colon', name: 'a:b', sentence: NAMES },
  { what: 'that starts with AWS.', name: 'AWS.name', sentence: RESERVED },
  { what: 'that starts with amazon.', name: 'amazon.name', sentence: RESERVED },
  { what: 'that starts with a period', name: '.name', sentence: PERIODS },
  { what: 'that ends with a period', name: 'name.', sentence: PERIODS },
  { what: 'of 257 characters', name: 'n'.repeat(257), sentence: 'The name can be up to 256 characters long.' },
];

/** What message attributes may be; which of them are received is asked of ReceiveMessage. */
export const messageAttributesChecks: readonly Check[] = [
  ...VALUES.map(
    (value): Check => ({
      name: `sqs/SendMessage/delivers an attribute of type ${value.DataType}, and answers its digest`,
      source: api('MessageAttributeValue', TYPES),
      async run(subject) {
        const { one } = await roundTrip(subject, { one: value });
        assert.equal(one?.DataType, value.DataType);
        assert.equal(one?.StringValue, value.StringValue);
        assert.deepEqual(one?.BinaryValue && [...one.BinaryValue], value.BinaryValue && [...value.BinaryValue]);
      },
    }),
  ),
  {
    name: 'sqs/SendMessage/keeps the custom label of a type',
    source: api('MessageAttributeValue', 'You can also append custom labels.'),
    async run(subject) {
      const attributes = await roundTrip(subject, { n: text('7', 'Number.int'), s: text('<a/>', 'String.xml') });
      assert.deepEqual([attributes.n?.DataType, attributes.s?.DataType], ['Number.int', 'String.xml']);
    },
  },
  {
    name: 'sqs/SendMessage/orders attributes by name for their digest',
    source: api('SendMessage', 'An MD5 digest of the non-URL-encoded message attribute string.'),
    async run(subject) {
      const attributes = await roundTrip(subject, { b: text('2'), B: text('1'), a: text('3'), 'a.b': text('4') });
      assert.equal(Object.keys(attributes).length, 4);
    },
  },
  {
    name: 'sqs/SendMessage/refuses a type that is none',
    source: api('MessageAttributeValue', TYPES),
    run: (subject) => refusedWith(subject, { when: text('2026', 'Date') }),
  },
  {
    name: 'sqs/SendMessage/refuses a Number without a StringValue',
    source: api('MessageAttributeValue', 'For the Number data type, you must use StringValue.'),
    run: (subject) => refusedWith(subject, { n: { DataType: 'Number', BinaryValue: Uint8Array.of(49) } }),
  },
  {
    name: 'sqs/SendMessage/refuses an attribute with an empty value',
    source: api('MessageAttributeValue', 'Name, type, value and the message body must not be empty or null.'),
    run: (subject) => refusedWith(subject, { empty: text('') }),
  },
  {
    name: 'sqs/SendMessage/refuses an attribute with an empty type',
    source: api('MessageAttributeValue', 'Name, type, value and the message body must not be empty or null.'),
    run: (subject) => refusedWith(subject, { untyped: text('value', '') }),
  },
  {
    name: 'sqs/SendMessage/refuses the characters in attributes that it refuses in the body',
    source: api(
      'MessageAttributeValue',
      'For string data types, the Value attribute has the same restrictions on the content as the message body.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'illegal');
      const MessageAttributes = { odd: text('before\u0001after') };
      await refused(send(subject, url, 'body', { MessageAttributes }), InvalidMessageContents);
    },
  },
  {
    name: 'sqs/SendMessage/takes 10 attributes, and refuses 11',
    source: guide('sqs-message-attributes', 'Each message can have up to 10 attributes.'),
    async run(subject) {
      const many = (count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, n) => [`name-${n}`, text(`${n}`)]));
      assert.equal(Object.keys(await roundTrip(subject, many(10))).length, 10);
      await refusedWith(subject, many(11));
    },
  },
  ...NAMED.map(
    ({ what, name, sentence }): Check => ({
      name: `sqs/SendMessage/refuses the name of an attribute ${what}`,
      source: api('ReceiveMessage', sentence),
      run: (subject) => refusedWith(subject, { [name]: text('value') }),
    }),
  ),
];
