import assert from 'node:assert/strict';
import { InvalidParameterException } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { bodiesIn, envelopeIn, publish } from './hands/messages.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic, RAW, wire } from './hands/wiring.ts';

const said = (sentence: string) => reference('Publish', sentence);
const DEFAULT = said('contain at least a top-level JSON key of "default" with a value that is a string.');
const PER_PROTOCOL = said('Set MessageStructure to json if you want to send a different message for each protocol.');

const JSON_STRUCTURE = { MessageStructure: 'json' };

/** What a queue gets of a message that says something else to each protocol. */
const DELIVERED: [title: string, source: ReturnType<typeof said>, message: Record<string, unknown>, gets: string][] = [
  ['the words for queues', PER_PROTOCOL, { default: 'all', sqs: 'queues', email: 'people' }, 'queues'],
  ['the default where there are no words for queues', PER_PROTOCOL, { default: 'all', email: 'people' }, 'all'],
  [
    'the default where the words for queues are no text',
    said('Non-string values will cause the key to be ignored.'),
    { default: 'all', sqs: { a: 1 } },
    'all',
  ],
  [
    'the default beside words for a protocol that does not exist',
    said('Keys that do not correspond to supported transport protocols are ignored.'),
    { default: 'all', pigeon: 'coo' },
    'all',
  ],
];

/** Messages that are not JSON as they must be. */
const REFUSED: [what: string, source: ReturnType<typeof said>, message: string][] = [
  ['what is no JSON', said('be a syntactically valid JSON object; and'), 'all'],
  ['JSON that is no object', said('be a syntactically valid JSON object; and'), '"all"'],
  ['no default', DEFAULT, '{"sqs":"queues"}'],
  ['a default that is no text', DEFAULT, '{"default":{"a":1}}'],
  ['a key that stands twice', said('Duplicate keys are not allowed.'), '{"default":"all","sqs":"one","sqs":"two"}'],
];

/** Messages with a structure. */
export const messageStructureChecks: readonly Check[] = [
  ...DELIVERED.map(
    ([title, source, message, gets]): Check => ({
      name: `sns/Publish/gives a queue ${title}`,
      source,
      async run(subject) {
        const { topic, queue } = await wire(subject, RAW);
        await publish(subject, topic, JSON.stringify(message), JSON_STRUCTURE);
        assert.deepEqual(await bodiesIn(subject, queue, 1), [gets]);
      },
    }),
  ),
  ...REFUSED.map(
    ([what, source, message]): Check => ({
      name: `sns/Publish/refuses a structure of ${what}`,
      source,
      async run(subject) {
        const published = publish(subject, await makeTopic(subject), message, JSON_STRUCTURE);
        await assert.rejects(published, InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/Publish/wraps the words for queues like any message',
    source: said('The values will be parsed (unescaped) before they are used in outgoing messages.'),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await publish(subject, topic, JSON.stringify({ default: 'all', sqs: 'a "quoted"\nline' }), JSON_STRUCTURE);
      assert.equal((await envelopeIn(subject, queue)).Message, 'a "quoted"\nline');
    },
  },
  {
    name: 'sns/Publish/refuses a structure other than json',
    source: said('Valid value: json'),
    async run(subject) {
      const published = publish(subject, await makeTopic(subject), '{"default":"all"}', { MessageStructure: 'xml' });
      await assert.rejects(published, InvalidParameterException);
    },
  },
];
