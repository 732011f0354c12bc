import assert from 'node:assert/strict';
import { CreateQueueCommand, ListQueueTagsCommand, TagQueueCommand, UntagQueueCommand } from '@aws-sdk/client-sqs';
import type { Check, Clients } from '../../check.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

async function tagsOf({ sqs }: Clients, QueueUrl: string): Promise<Record<string, string>> {
  return (await sqs.send(new ListQueueTagsCommand({ QueueUrl }))).Tags ?? {};
}

async function tag({ sqs }: Clients, QueueUrl: string, Tags: Record<string, string>): Promise<void> {
  await sqs.send(new TagQueueCommand({ QueueUrl, Tags }));
}

/** Page of the guide. */
const QUOTAS = 'quotas-queues';

/** TagQueue, UntagQueue, ListQueueTags, and tags at creation. */
export const tagsChecks: readonly Check[] = [
  {
    name: 'sqs/TagQueue/adds tags to those that are there',
    source: api('TagQueue', 'Add cost allocation tags to the specified Amazon SQS queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      await tag(subject, url, { team: 'shop' });
      await tag(subject, url, { stage: 'test' });
      assert.deepEqual(await tagsOf(subject, url), { team: 'shop', stage: 'test' });
    },
  },
  {
    name: 'sqs/TagQueue/overwrites the tag of an identical key',
    source: api('TagQueue', 'A new tag with a key identical to that of an existing tag overwrites the existing tag.'),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      await tag(subject, url, { team: 'shop' });
      await tag(subject, url, { team: 'warehouse' });
      assert.deepEqual(await tagsOf(subject, url), { team: 'warehouse' });
    },
  },
  {
    name: 'sqs/TagQueue/tells keys apart by case',
    source: guide(QUOTAS, 'The tag Key and tag Value are case-sensitive.'),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      await tag(subject, url, { team: 'shop', Team: 'Shop' });
      assert.deepEqual(await tagsOf(subject, url), { team: 'shop', Team: 'Shop' });
    },
  },
  {
    name: 'sqs/UntagQueue/removes the tags of the keys given, and no others',
    source: api('UntagQueue', 'Remove cost allocation tags from the specified Amazon SQS queue.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'tags');
      await tag(subject, QueueUrl, { team: 'shop', stage: 'test' });
      await subject.sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys: ['team', 'not there'] }));
      assert.deepEqual(await tagsOf(subject, QueueUrl), { stage: 'test' });
    },
  },
  {
    name: 'sqs/CreateQueue/tags the queue',
    source: api('CreateQueue', 'Add cost allocation tags to the specified Amazon SQS queue.'),
    async run(subject) {
      const command = new CreateQueueCommand({ QueueName: subject.name('tagged'), tags: { team: 'shop' } });
      const { QueueUrl = '' } = await subject.sqs.send(command);
      assert.deepEqual(await tagsOf(subject, QueueUrl), { team: 'shop' });
    },
  },
  {
    name: 'sqs/ListQueueTags/lists none for a queue without tags',
    source: api('ListQueueTags', 'List all cost allocation tags added to the specified Amazon SQS queue.'),
    async run(subject) {
      assert.deepEqual(await tagsOf(subject, await newQueue(subject, 'bare')), {});
    },
  },
  {
    name: 'sqs/TagQueue/takes an empty value',
    source: api('TagQueue', "Tags don't have any semantic meaning. Amazon SQS interprets tags as character strings."),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      await tag(subject, url, { marked: '' });
      assert.deepEqual(await tagsOf(subject, url), { marked: '' });
    },
  },
  {
    name: 'sqs/TagQueue/keeps 50 tags',
    source: api('TagQueue', "Adding more than 50 tags to a queue isn't recommended."),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`key-${n}`, `${n}`]));
      await tag(subject, url, fifty);
      assert.deepEqual(await tagsOf(subject, url), fifty);
    },
  },
  {
    name: 'sqs/TagQueue/refuses a key of more than 128 characters, and takes one of 128',
    source: guide(QUOTAS, 'The maximum tag Key length is 128 Unicode characters in UTF-8.'),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      await tag(subject, url, { ['k'.repeat(128)]: '1' });
      await refused(tag(subject, url, { ['k'.repeat(129)]: '1' }));
    },
  },
  {
    name: 'sqs/TagQueue/refuses a value of more than 256 characters, and takes one of 256',
    source: guide(QUOTAS, 'The maximum tag Value length is 256 Unicode characters in UTF-8.'),
    async run(subject) {
      const url = await newQueue(subject, 'tags');
      await tag(subject, url, { key: 'v'.repeat(256) });
      await refused(tag(subject, url, { key: 'v'.repeat(257) }));
    },
  },
  {
    name: 'sqs/TagQueue/refuses keys of the reserved prefix aws:',
    source: guide(QUOTAS, 'The tag Key or Value must not include the reserved prefix aws:'),
    async run(subject) {
      await refused(tag(subject, await newQueue(subject, 'tags'), { 'aws:team': 'shop' }));
    },
  },
];
