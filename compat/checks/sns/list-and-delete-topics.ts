import assert from 'node:assert/strict';
import {
  CreateTopicCommand,
  DeleteTopicCommand,
  GetTopicAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
  NotFoundException,
  PublishCommand,
  paginateListTopics,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { FRIEND } from '../sqs/hands/permissions.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic, wire } from './hands/wiring.ts';

const PAGES = reference(
  'ListTopics',
  'Each call returns a limited list of topics, up to 100. If there are more topics, a NextToken is also returned.',
);
const IDEMPOTENT = reference(
  'DeleteTopic',
  'This action is idempotent, so deleting a topic that does not exist does not result in an error.',
);

async function topicsOf({ sns }: Clients): Promise<string[]> {
  const arns: string[] = [];
  for await (const { Topics = [] } of paginateListTopics({ client: sns }, {})) {
    arns.push(...Topics.map(({ TopicArn = '' }) => TopicArn));
  }
  return arns;
}

const remove = ({ sns }: Clients, TopicArn: string) => sns.send(new DeleteTopicCommand({ TopicArn }));

/** Lists of topics, and their end. */
export const listAndDeleteTopicsChecks: readonly Check[] = [
  {
    name: 'sns/ListTopics/lists each topic once, a hundred a page',
    source: PAGES,
    async run(subject) {
      const names = Array.from({ length: 101 }, () => subject.name('paged'));
      const made = await Promise.all(names.map((Name) => subject.sns.send(new CreateTopicCommand({ Name }))));
      const { Topics = [], NextToken } = await subject.sns.send(new ListTopicsCommand({}));
      assert.equal(Topics.length, 100, `the first page has ${Topics.length} topics`);
      assert.ok(NextToken, 'there is no token for the second page');
      const listed = await topicsOf(subject);
      assert.equal(new Set(listed).size, listed.length, 'a topic is listed twice');
      assert.deepEqual(
        made.filter(({ TopicArn = '' }) => !listed.includes(TopicArn)),
        [],
      );
    },
  },
  {
    name: 'sns/ListTopics/refuses a token it did not give',
    source: reference('ListTopics', 'Token returned by the previous ListTopics request.'),
    async run({ sns }) {
      await assert.rejects(sns.send(new ListTopicsCommand({ NextToken: 'not a token' })), InvalidParameterException);
    },
  },
  {
    name: 'sns/ListTopics/lists those of its region',
    source: reference('ListTopics', "Returns a list of the requester's topics."),
    needs: ['another region'],
    async run(subject) {
      const topic = await makeTopic(subject);
      const elsewhere = await topicsOf(subject.inRegion('us-west-2'));
      assert.ok(!elsewhere.includes(topic), 'a topic of another region is listed');
    },
  },
  {
    name: 'sns/ListTopics/lists those of its account',
    source: reference('ListTopics', "Returns a list of the requester's topics."),
    needs: ['another account'],
    async run(subject) {
      const topic = await makeTopic(subject);
      assert.ok(!(await topicsOf(subject.asAccount(FRIEND))).includes(topic), "another account's topic is listed");
    },
  },
  {
    name: 'sns/DeleteTopic/deletes the topic',
    source: reference('DeleteTopic', 'Deletes a topic and all its subscriptions.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await remove(subject, topic);
      await assert.rejects(subject.sns.send(new GetTopicAttributesCommand({ TopicArn: topic })), NotFoundException);
      assert.ok(!(await topicsOf(subject)).includes(topic), 'a deleted topic is listed');
    },
  },
  {
    name: 'sns/DeleteTopic/deletes its subscriptions, so that a new topic of that name has none',
    source: reference('DeleteTopic', 'Deletes a topic and all its subscriptions.'),
    async run(subject) {
      const { topic } = await wire(subject);
      await remove(subject, topic);
      await subject.sns.send(new CreateTopicCommand({ Name: topic.split(':').at(-1) }));
      const { Subscriptions } = await subject.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
      assert.deepEqual(Subscriptions, []);
    },
  },
  {
    name: 'sns/DeleteTopic/may be called again',
    source: IDEMPOTENT,
    async run(subject) {
      const topic = await makeTopic(subject);
      await remove(subject, topic);
      await assert.doesNotReject(remove(subject, topic));
    },
  },
  {
    name: 'sns/DeleteTopic/may be called for a topic that never was',
    source: IDEMPOTENT,
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.doesNotReject(remove(subject, `${topic}-not`));
    },
  },
  {
    name: 'sns/DeleteTopic/is refused for what is no ARN',
    source: reference('DeleteTopic', 'The ARN of the topic you want to delete.'),
    async run(subject) {
      await assert.rejects(remove(subject, 'orders'), InvalidParameterException);
    },
  },
  {
    name: 'sns/DeleteTopic/leaves nothing to publish to',
    source: reference('Publish', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await remove(subject, topic);
      const published = subject.sns.send(new PublishCommand({ TopicArn: topic, Message: 'late' }));
      await assert.rejects(published, NotFoundException);
    },
  },
];
