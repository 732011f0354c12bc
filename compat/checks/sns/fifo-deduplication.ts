import assert from 'node:assert/strict';
import type { Check, Subject } from '../../check.ts';
import { bodiesIn, publish, text } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { type Inbox, makeQueue, makeTopic, RAW, subscribe } from './hands/wiring.ts';

const BY_CONTENT = { ContentBasedDeduplication: 'true' };
const BY_GROUP = { FifoThroughputScope: 'MessageGroup' };
const FIVE_MINUTES = 5 * 60_000;

const SWALLOWED = reference(
  'Publish',
  "If a message with a particular MessageDeduplicationId is sent successfully, subsequent messages within the deduplication scope and interval, with the same MessageDeduplicationId, are accepted successfully but aren't delivered.",
);
const INTERVAL = reference(
  'Publish',
  'Every message must have a unique MessageDeduplicationId, which is a token used for deduplication of sent messages within the 5 minute minimum deduplication interval.',
);
const CONTENT = reference(
  'Publish',
  'When ContentBasedDeduplication is in effect, messages with identical content sent within the deduplication scope and interval are treated as duplicates and only one copy of the message is delivered.',
);
const SCOPE = reference(
  'CreateTopic',
  'MessageGroup – The scope of deduplication is within each individual message group',
);

const inGroup = (MessageGroupId: string, MessageDeduplicationId?: string) =>
  MessageDeduplicationId === undefined ? { MessageGroupId } : { MessageGroupId, MessageDeduplicationId };

/** A FIFO topic with a standard queue: a FIFO queue would deduplicate by itself what the topic lets through. */
async function wireStandard(subject: Subject, attributes = {}): Promise<{ topic: string; queue: Inbox }> {
  const [topic, queue] = [await makeTopic(subject, 'topic.fifo', attributes), await makeQueue(subject)];
  await subscribe(subject, topic, queue, RAW);
  return { topic, queue };
}

/** Which messages a FIFO topic takes for the same. */
export const fifoDeduplicationChecks: readonly Check[] = [
  {
    name: 'sns/FIFO deduplication/accepts the same id again, and does not deliver it',
    source: SWALLOWED,
    async run(subject) {
      const { topic, queue } = await wireStandard(subject);
      await publish(subject, topic, 'first', inGroup('g', 'same'));
      assert.ok((await publish(subject, topic, 'second', inGroup('g', 'same'))).MessageId);
      await publish(subject, topic, 'third', inGroup('g', 'other'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['first', 'third']);
    },
  },
  {
    name: 'sns/FIFO deduplication/spans the groups of a topic',
    source: reference('CreateTopic', 'Topic – The scope of message deduplication is across the entire topic.'),
    async run(subject) {
      const { topic, queue } = await wireStandard(subject);
      await publish(subject, topic, 'one', inGroup('g', 'same'));
      await publish(subject, topic, 'two', inGroup('h', 'same'));
      await publish(subject, topic, 'three', inGroup('h', 'other'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['one', 'three']);
    },
  },
  {
    name: 'sns/FIFO deduplication/is within a group where the scope is MessageGroup',
    source: SCOPE,
    async run(subject) {
      const { topic, queue } = await wireStandard(subject, BY_GROUP);
      await publish(subject, topic, 'one', inGroup('g', 'same'));
      await publish(subject, topic, 'one again', inGroup('g', 'same'));
      await publish(subject, topic, 'two', inGroup('h', 'same'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['one', 'two']);
    },
  },
  {
    name: 'sns/FIFO deduplication/is by content where the topic says so',
    source: CONTENT,
    async run(subject) {
      const { topic, queue } = await wireStandard(subject, BY_CONTENT);
      await publish(subject, topic, 'same', inGroup('g'));
      await publish(subject, topic, 'same', inGroup('g'));
      await publish(subject, topic, 'other', inGroup('g'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['other', 'same']);
    },
  },
  {
    name: 'sns/FIFO deduplication/by content does not look at attributes',
    source: guide('fifo-message-dedup', 'Message attributes are not included in the hash calculation.'),
    async run(subject) {
      const { topic, queue } = await wireStandard(subject, BY_CONTENT);
      for (const kind of ['a', 'b']) {
        await publish(subject, topic, 'same', { ...inGroup('g'), MessageAttributes: { kind: text(kind) } });
      }
      await publish(subject, topic, 'other', inGroup('g'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['other', 'same']);
    },
  },
  {
    name: 'sns/FIFO deduplication/by content gives way to an id of the message',
    source: reference(
      'Publish',
      'If the topic has a ContentBasedDeduplication set, your MessageDeduplicationId overrides the generated one.',
    ),
    async run(subject) {
      const { topic, queue } = await wireStandard(subject, BY_CONTENT);
      await publish(subject, topic, 'same', inGroup('g', '1'));
      await publish(subject, topic, 'same', inGroup('g', '2'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['same', 'same']);
    },
  },
  {
    name: 'sns/FIFO deduplication/ends after five minutes',
    source: INTERVAL,
    needs: ['a clock that can be moved'],
    async run(subject) {
      const { topic, queue } = await wireStandard(subject);
      await publish(subject, topic, 'first', inGroup('g', 'same'));
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['first']);
      await subject.pass(FIVE_MINUTES + 1_000);
      await publish(subject, topic, 'much later', inGroup('h', 'same'));
      const later = await bodiesIn(subject, queue, 1);
      assert.ok(later.includes('much later'), `after five minutes came ${later.join(', ') || 'nothing'}`);
    },
  },
  {
    name: 'sns/FIFO deduplication/lasts nearly five minutes',
    source: INTERVAL,
    needs: ['a clock that can be moved'],
    async run(subject) {
      const { topic, queue } = await wireStandard(subject);
      await publish(subject, topic, 'first', inGroup('g', 'same'));
      await subject.pass(FIVE_MINUTES - 10_000);
      await publish(subject, topic, 'second', inGroup('g', 'same'));
      await publish(subject, topic, 'third', inGroup('g', 'other'));
      assert.deepEqual((await bodiesIn(subject, queue, 2)).sort(), ['first', 'third']);
    },
  },
];
