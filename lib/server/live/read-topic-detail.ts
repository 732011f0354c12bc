import type { TopicDetail } from '#lib/contracts/topic.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { getTopicAttributes } from '#lib/server/aws/sns/get-topic-attributes.ts';
import { listTopics } from '#lib/server/aws/sns/list-topics.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { parsePolicy } from '#lib/topology/policy.ts';
import { arnOf, findTopic } from './find.ts';
import { readFactNow } from './read-fact.ts';
import type { TopicRecord } from './records.ts';
import type { State } from './state.ts';
import { applyTopicFailure, applyTopicReading, forgetTopic, noteTopic } from './topics.ts';

type Reader = { aws: Aws; state: State; now: () => number };

/** SNS finds no topic by name: its ARN needs the account, which the first answered list tells. */
async function find({ aws, state }: Reader, name: string): Promise<TopicRecord> {
  const known = findTopic(state, name);
  if (known) return known;
  if (state.account !== null) return noteTopic(state, arnOf(state, 'sns', name), 'referenced');
  for await (const page of listTopics({ aws, urgency: 'selected' })) {
    const arn = page.find((each) => nameOfArn(each) === name);
    if (arn) return noteTopic(state, arn, 'listed');
  }
  throw weirError('not_found', `Topic ${name} does not exist.`);
}

/**
 * Reads everything of one topic by name.
 * Errors: `not_found`, `denied`, `throttled`, `unreachable`, `unauthenticated`.
 */
export async function readTopicDetail(reader: Reader, name: string): Promise<TopicDetail> {
  const { aws, state, now } = reader;
  const isNew = findTopic(state, name) === undefined;
  const record = await find(reader, name);
  const topicArn = record.topic.arn;
  try {
    const [reading] = await Promise.all([
      getTopicAttributes({ aws, urgency: 'selected', topicArn }),
      // That the tags may be refused does not refuse the rest.
      readFactNow(reader, { kind: 'topic-tags', record, asked: record.tags, urgency: 'selected' }),
    ]);
    record.attributes.at = now();
    applyTopicReading(state, record, reading, now());
    const policy = reading.policy === null ? null : parsePolicy(reading.policy);
    return { topic: record.topic, attributes: reading.attributes, policy, readAt: new Date(now()).toISOString() };
  } catch (error) {
    // A mistyped link leaves nothing on anybody's map.
    if (isNew && isWeirError(error) && error.code === 'not_found') forgetTopic(state, topicArn);
    else if (isWeirError(error)) applyTopicFailure(state, record, error, now());
    throw error;
  }
}
