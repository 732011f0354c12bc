import assert from 'node:assert/strict';
import {
  ListTagsForResourceCommand,
  ResourceNotFoundException,
  type Tag,
  TagLimitExceededException,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic } from './hands/wiring.ts';

const tag = ({ sns }: Clients, ResourceArn: string, ...Tags: Tag[]) =>
  sns.send(new TagResourceCommand({ ResourceArn, Tags }));

async function tagsOf({ sns }: Clients, ResourceArn: string): Promise<Record<string, string>> {
  const { Tags = [] } = await sns.send(new ListTagsForResourceCommand({ ResourceArn }));
  return Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

const MISSING = "Can't perform the action on the specified resource. Make sure that the resource exists.";

/** Tags of topics. */
export const topicTagsChecks: readonly Check[] = [
  {
    name: 'sns/TagResource/adds tags to those that are there',
    source: reference('TagResource', 'Add tags to the specified Amazon SNS topic.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await tag(subject, topic, { Key: 'team', Value: 'orders' });
      await tag(subject, topic, { Key: 'stage', Value: 'test' });
      assert.deepEqual(await tagsOf(subject, topic), { team: 'orders', stage: 'test' });
    },
  },
  {
    name: 'sns/TagResource/overwrites a tag of the same key',
    source: reference(
      'TagResource',
      'A new tag with a key identical to that of an existing tag overwrites the existing tag.',
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      await tag(subject, topic, { Key: 'team', Value: 'orders' });
      await tag(subject, topic, { Key: 'team', Value: 'payments' });
      assert.deepEqual(await tagsOf(subject, topic), { team: 'payments' });
    },
  },
  {
    name: 'sns/TagResource/tells keys apart by their case',
    source: reference('TagResource', 'Tags are case-sensitive.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await tag(subject, topic, { Key: 'team', Value: 'a' }, { Key: 'Team', Value: 'b' });
      assert.deepEqual(await tagsOf(subject, topic), { team: 'a', Team: 'b' });
    },
  },
  {
    name: 'sns/TagResource/refuses a 51st tag',
    source: reference('TagResource', "Can't add more than 50 tags to a topic."),
    async run(subject) {
      const topic = await makeTopic(subject);
      await tag(subject, topic, ...Array.from({ length: 50 }, (_, at) => ({ Key: `k${at}`, Value: 'v' })));
      await assert.rejects(tag(subject, topic, { Key: 'one-more', Value: 'v' }), TagLimitExceededException);
    },
  },
  {
    name: 'sns/TagResource/is refused for a topic that is not there',
    source: reference('TagResource', MISSING),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(tag(subject, `${topic}-not`, { Key: 'k', Value: 'v' }), ResourceNotFoundException);
    },
  },
  {
    name: 'sns/UntagResource/removes the tags it names',
    source: reference('UntagResource', 'Remove tags from the specified Amazon SNS topic.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await tag(subject, topic, { Key: 'team', Value: 'a' }, { Key: 'stage', Value: 'b' });
      await subject.sns.send(new UntagResourceCommand({ ResourceArn: topic, TagKeys: ['team', 'never'] }));
      assert.deepEqual(await tagsOf(subject, topic), { stage: 'b' });
    },
  },
  {
    name: 'sns/ListTagsForResource/is empty for a topic without tags',
    source: reference('ListTagsForResource', 'List all tags added to the specified Amazon SNS topic.'),
    async run(subject) {
      assert.deepEqual(await tagsOf(subject, await makeTopic(subject)), {});
    },
  },
  {
    name: 'sns/ListTagsForResource/is refused for a topic that is not there',
    source: reference('ListTagsForResource', MISSING),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(tagsOf(subject, `${topic}-not`), ResourceNotFoundException);
    },
  },
];
