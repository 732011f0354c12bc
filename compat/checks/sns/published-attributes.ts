import assert from 'node:assert/strict';
import type { MessageAttributeValue } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { refused } from '../sqs/hands/refused.ts';
import { bodiesIn, envelopeIn, messageIn, publish, text } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { makeQueue, makeTopic, RAW, subscribe, wire } from './hands/wiring.ts';

const BYTES = new Uint8Array([0, 1, 254, 255]);
const ATTRIBUTES = {
  kind: text('a ü'),
  size: { DataType: 'Number', StringValue: '3.5' },
  tags: { DataType: 'String.Array', StringValue: '["a","b",3,true]' },
  picture: { DataType: 'Binary', BinaryValue: BYTES },
} satisfies Record<string, MessageAttributeValue>;

const NOT_EMPTY = reference('MessageAttributeValue', 'Name, type, and value must not be empty or null.');
const TYPES = reference(
  'MessageAttributeValue',
  'Amazon SNS supports the following logical data types: String, String.Array, Number, and Binary.',
);
const names = (sentence: string) => guide('sns-message-attributes', sentence);
const CHARACTERS = names(
  'The message attribute name can contain the following characters: A-Z, a-z, 0-9, underscore(_), hyphen(-), and period (.).',
);
const PERIODS = names('The name must not start or end with a period, and it should not have successive periods.');
const TEN = names(
  'Messages with more than 10 message attributes directed towards Raw Message Delivery enabled Amazon SQS subscriptions will be discarded as client side errors.',
);

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, text('x')]));

/** Attributes that a message may not have: the name, and the value. */
const REFUSED: [what: string, source: typeof TYPES, name: string, value: MessageAttributeValue][] = [
  ['of an unknown type', TYPES, 'kind', { DataType: 'Date', StringValue: 'today' }],
  ['without a value', NOT_EMPTY, 'kind', { DataType: 'String' }],
  ['of an empty value', NOT_EMPTY, 'kind', { DataType: 'String', StringValue: '' }],
  ['without a type', NOT_EMPTY, 'kind', { DataType: '', StringValue: 'a' }],
  [
    'of a number that is none',
    names("For example, if the type is a number, Amazon SNS validates that it's a number."),
    'size',
    { DataType: 'Number', StringValue: 'three' },
  ],
  ['of a name with a blank', CHARACTERS, 'my kind', text('a')],
  ['of a name with a letter outside ASCII', CHARACTERS, 'größe', text('a')],
  ['of a name that starts with a period', PERIODS, '.kind', text('a')],
  ['of a name that ends with a period', PERIODS, 'kind.', text('a')],
  ['of a name with successive periods', PERIODS, 'my..kind', text('a')],
  [
    'of a name that AWS reserves',
    names(
      'The name cannot start with AWS. or Amazon. (or any variations in casing) because these prefixes are reserved for use by Amazon Web Services.',
    ),
    'Amazon.kind',
    text('a'),
  ],
  [
    'of a text with an emoji',
    names('Surrogate values are not supported in the message attributes.'),
    'kind',
    text('\u{1F600}'),
  ],
  ['of a name of 257 characters', names('The name can be up to 256 characters long.'), 'k'.repeat(257), text('a')],
];

/** What becomes of a message's attributes. */
export const publishedAttributesChecks: readonly Check[] = [
  {
    name: 'sns/MessageAttributes/stand in the notification by type and value, bytes as base64',
    source: reference(
      'MessageAttributeValue',
      'Binary type attributes can store any binary data, for example, compressed data, encrypted data, or images.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await publish(subject, topic, 'hello', { MessageAttributes: ATTRIBUTES });
      assert.deepEqual((await envelopeIn(subject, queue)).MessageAttributes, {
        kind: { Type: 'String', Value: 'a ü' },
        size: { Type: 'Number', Value: '3.5' },
        tags: { Type: 'String.Array', Value: '["a","b",3,true]' },
        picture: { Type: 'Binary', Value: Buffer.from(BYTES).toString('base64') },
      });
    },
  },
  {
    name: 'sns/MessageAttributes/are attributes of the queue’s message where it is delivered raw',
    source: names(
      'For SQS subscriptions, a maximum of 10 message attributes can be sent when Raw Message Delivery is enabled.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      const { kind, size, picture } = ATTRIBUTES;
      await publish(subject, topic, 'hello', { MessageAttributes: { kind, size, picture } });
      const { MessageAttributes = {} } = await messageIn(subject, queue);
      assert.deepEqual(Object.keys(MessageAttributes).sort(), ['kind', 'picture', 'size']);
      assert.equal(MessageAttributes.kind?.StringValue, 'a ü');
      assert.deepEqual([MessageAttributes.size?.DataType, MessageAttributes.size?.StringValue], ['Number', '3.5']);
      assert.deepEqual(Uint8Array.from(MessageAttributes.picture?.BinaryValue ?? []), BYTES);
    },
  },
  {
    name: 'sns/MessageAttributes/are not attributes of the queue’s message where it is wrapped',
    source: guide(
      'http-notification-json',
      'The Message value specified when the notification was published to the topic.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await publish(subject, topic, 'hello', { MessageAttributes: ATTRIBUTES });
      assert.deepEqual((await messageIn(subject, queue)).MessageAttributes ?? {}, {});
    },
  },
  {
    name: 'sns/MessageAttributes/may be ten where a message is delivered raw',
    source: names(
      'For SQS subscriptions, a maximum of 10 message attributes can be sent when Raw Message Delivery is enabled.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      await publish(subject, topic, 'hello', { MessageAttributes: many(10) });
      assert.equal(Object.keys((await messageIn(subject, queue)).MessageAttributes ?? {}).length, 10);
    },
  },
  {
    name: 'sns/MessageAttributes/of more than ten discard a message that is delivered raw, and no other',
    source: TEN,
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      const wrapped = await makeQueue(subject, 'wrapped');
      await subscribe(subject, topic, wrapped);
      await publish(subject, topic, 'too many', { MessageAttributes: many(11) });
      await publish(subject, topic, 'few');
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['few']);
      const said = (await bodiesIn(subject, wrapped, 2)).map((body) => JSON.parse(body).Message);
      assert.deepEqual(said.sort(), ['few', 'too many']);
    },
  },
  ...REFUSED.map(
    ([what, source, name, value]): Check => ({
      name: `sns/MessageAttributes/refuses one ${what}`,
      source,
      async run(subject) {
        const published = publish(subject, await makeTopic(subject), 'hello', { MessageAttributes: { [name]: value } });
        await refused(published);
      },
    }),
  ),
  {
    name: 'sns/MessageAttributes/has names of letters, digits, underscores, hyphens and periods, told apart by case',
    source: names('The name is case-sensitive and must be unique among all attribute names for the message.'),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      const MessageAttributes = { 'My.kind-1_a': text('a'), 'my.kind-1_a': text('b') };
      await publish(subject, topic, 'hello', { MessageAttributes });
      assert.deepEqual(Object.keys((await envelopeIn(subject, queue)).MessageAttributes ?? {}).sort(), [
        'My.kind-1_a',
        'my.kind-1_a',
      ]);
    },
  },
];
