import assert from 'node:assert/strict';
import {
  BatchEntryIdsNotDistinctException,
  BatchRequestTooLongException,
  EmptyBatchRequestException,
  InvalidBatchEntryIdException,
  NotFoundException,
  PublishBatchCommand,
  type PublishBatchRequestEntry,
  TooManyEntriesInBatchRequestException,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { bodiesIn, messagesIn, text } from './hands/messages.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic, RAW, wire } from './hands/wiring.ts';

const IDS = reference(
  'PublishBatchRequestEntry',
  'This identifier can have up to 80 characters. The following characters are accepted: alphanumeric characters, hyphens(-), and underscores (_).',
);
const TOO_MANY = reference(
  'PublishBatch',
  'If you try to send more than 10 messages in a single batch request, you will receive a TooManyEntriesInBatchRequest exception.',
);

const batch = ({ sns }: Clients, TopicArn: string, ...entries: PublishBatchRequestEntry[]) =>
  sns.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: entries }));

const entriesOf = (count: number): PublishBatchRequestEntry[] =>
  Array.from({ length: count }, (_, at) => ({ Id: `e${at}`, Message: `m${at}` }));

/** Several messages in one call. */
export const publishBatchChecks: readonly Check[] = [
  {
    name: 'sns/PublishBatch/delivers up to ten messages',
    source: reference('PublishBatch', 'Publishes up to 10 messages to the specified topic in a single batch.'),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      await batch(subject, topic, ...entriesOf(10));
      const expected = entriesOf(10).map(({ Message }) => Message);
      assert.deepEqual((await bodiesIn(subject, queue, 10)).sort(), expected);
    },
  },
  {
    name: 'sns/PublishBatch/reports each message by its id',
    source: reference(
      'PublishBatch',
      'The result of publishing each message is reported individually in the response.',
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      const { Successful = [], Failed = [] } = await batch(subject, topic, ...entriesOf(3));
      assert.deepEqual(Successful.map(({ Id = '' }) => Id).sort(), ['e0', 'e1', 'e2']);
      assert.equal(new Set(Successful.map(({ MessageId }) => MessageId)).size, 3);
      assert.deepEqual(Failed, []);
    },
  },
  {
    name: 'sns/PublishBatch/gives each message its subject and attributes',
    source: reference('PublishBatchRequestEntry', 'The subject of the batch message.'),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await batch(
        subject,
        topic,
        { Id: 'a', Message: 'a', Subject: 'First', MessageAttributes: { kind: text('x') } },
        { Id: 'b', Message: 'b' },
      );
      const got = (await bodiesIn(subject, queue, 2)).map((body) => JSON.parse(body));
      const [a, b] = got.sort((one, other) => one.Message.localeCompare(other.Message));
      assert.deepEqual([a.Subject, a.MessageAttributes], ['First', { kind: { Type: 'String', Value: 'x' } }]);
      assert.deepEqual([b.Subject, b.MessageAttributes], [undefined, undefined]);
    },
  },
  {
    name: 'sns/PublishBatch/has a structure for each message',
    source: reference(
      'PublishBatchRequestEntry',
      'Set MessageStructure to json if you want to send a different message for each protocol.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      const Message = '{"default":"all","sqs":"queues"}';
      await batch(subject, topic, { Id: 'a', Message, MessageStructure: 'json' }, { Id: 'b', Message });
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['queues', Message].sort());
    },
  },
  {
    name: 'sns/PublishBatch/filters each message on its own',
    source: reference(
      'PublishBatch',
      'If you send a batch message to a topic, Amazon SNS publishes the batch message to each endpoint that is subscribed to the topic.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, { ...RAW, FilterPolicy: '{"kind":["x"]}' });
      const entry = (Id: string, kind: string) => ({ Id, Message: Id, MessageAttributes: { kind: text(kind) } });
      await batch(subject, topic, entry('a', 'y'), entry('b', 'x'), entry('c', 'y'));
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['b']);
    },
  },
  {
    name: 'sns/PublishBatch/takes ids of 80 letters, digits, hyphens and underscores',
    source: IDS,
    async run(subject) {
      const topic = await makeTopic(subject);
      const Id = 'aZ0-_'.padEnd(80, 'x');
      assert.equal((await batch(subject, topic, { Id, Message: 'm' })).Successful?.[0]?.Id, Id);
    },
  },
  ...(
    [
      ['81 characters', 'x'.repeat(81)],
      ['a dot', 'a.b'],
      ['a blank', 'a b'],
    ] as const
  ).map(
    ([what, Id]): Check => ({
      name: `sns/PublishBatch/refuses an id of ${what}`,
      source: IDS,
      async run(subject) {
        const topic = await makeTopic(subject);
        await assert.rejects(batch(subject, topic, { Id, Message: 'm' }), InvalidBatchEntryIdException);
      },
    }),
  ),
  {
    name: 'sns/PublishBatch/refuses an id that stands twice',
    source: reference('PublishBatch', 'Two or more batch entries in the request have the same Id.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      const twice = batch(subject, topic, { Id: 'a', Message: 'm' }, { Id: 'a', Message: 'n' });
      await assert.rejects(twice, BatchEntryIdsNotDistinctException);
    },
  },
  {
    name: 'sns/PublishBatch/refuses eleven messages',
    source: TOO_MANY,
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(batch(subject, topic, ...entriesOf(11)), TooManyEntriesInBatchRequestException);
    },
  },
  {
    name: 'sns/PublishBatch/refuses no message at all',
    source: reference('PublishBatch', "The batch request doesn't contain any entries."),
    async run(subject) {
      await assert.rejects(batch(subject, await makeTopic(subject)), EmptyBatchRequestException);
    },
  },
  {
    name: 'sns/PublishBatch/refuses messages that are too long together',
    source: reference('PublishBatch', 'The length of all the batch messages put together is more than the limit.'),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      const long = ['a', 'b', 'c'].map((Id) => ({ Id, Message: Id.repeat(100_000) }));
      await assert.rejects(batch(subject, topic, ...long), BatchRequestTooLongException);
      await batch(subject, topic, { Id: 'd', Message: 'd' });
      assert.equal((await messagesIn(subject, queue, 1)).length, 1, 'a message of the refused batch came');
    },
  },
  {
    name: 'sns/PublishBatch/is refused for a topic that is not there',
    source: reference('PublishBatch', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(batch(subject, `${topic}-not`, ...entriesOf(1)), NotFoundException);
    },
  },
];
