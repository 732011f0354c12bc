import assert from 'node:assert/strict';
import {
  CreateTopicCommand,
  type CreateTopicCommandInput,
  InvalidParameterException,
  ListTagsForResourceCommand,
  TagLimitExceededException,
} from '@aws-sdk/client-sns';
import type { Check, Subject } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { topicAttributes } from './hands/topics.ts';
import { makeTopic } from './hands/wiring.ts';

const NAMES = reference(
  'CreateTopic',
  'Topic names must be made up of only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long.',
);
const FIFO_NAME = reference(
  'CreateTopic',
  'For a FIFO (first-in-first-out) topic, the name must end with the .fifo suffix.',
);
const SIZES = reference('CreateTopic', 'Valid values are 1024 to 1048576 (1 MiB).');

const create = ({ sns }: Subject, Name: string, more: Partial<CreateTopicCommandInput> = {}) =>
  sns.send(new CreateTopicCommand({ Name, ...more }));

/** What CreateTopic makes, and which names and attributes it refuses. */
export const createTopicChecks: readonly Check[] = [
  {
    name: 'sns/CreateTopic/answers the ARN of a topic that is there already',
    source: reference(
      'CreateTopic',
      "This action is idempotent, so if the requester already owns a topic with the specified name, that topic's ARN is returned without creating a new topic.",
    ),
    async run(subject) {
      const name = subject.name('orders');
      const first = await create(subject, name);
      assert.equal((await create(subject, name)).TopicArn, first.TopicArn);
    },
  },
  {
    name: 'sns/CreateTopic/answers an ARN of region, account and name',
    source: reference('CreateTopic', 'The Amazon Resource Name (ARN) assigned to the created topic.'),
    async run(subject) {
      const name = subject.name('orders');
      const { TopicArn = '' } = await create(subject, name);
      assert.match(TopicArn, new RegExp(`^arn:aws:sns:${subject.region}:\\d{12}:${name}$`));
    },
  },
  {
    name: 'sns/CreateTopic/takes letters, numbers, underscores and hyphens, 256 in all',
    source: NAMES,
    async run(subject) {
      const name = `${subject.name('Az09_-')}`.padEnd(256, 'x');
      assert.match((await create(subject, name)).TopicArn ?? '', new RegExp(`:${name}$`));
    },
  },
  ...[
    ['257 characters', (name: string) => name.padEnd(257, 'x')],
    ['a blank', (name: string) => `${name} x`],
    ['a dot', (name: string) => `${name}.x`],
    ['a slash', (name: string) => `${name}/x`],
    ['a letter outside ASCII', (name: string) => `${name}ü`],
    ['no character at all', () => ''],
  ].map(
    ([what, named]): Check => ({
      name: `sns/CreateTopic/refuses a name of ${what as string}`,
      source: NAMES,
      async run(subject) {
        const name = (named as (name: string) => string)(subject.name('bad'));
        await assert.rejects(create(subject, name), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/CreateTopic/makes a FIFO topic of a name that ends with .fifo',
    source: FIFO_NAME,
    async run(subject) {
      const TopicArn = await makeTopic(subject, 'orders.fifo');
      assert.equal((await topicAttributes(subject, TopicArn)).FifoTopic, 'true');
    },
  },
  {
    name: 'sns/CreateTopic/refuses a FIFO topic whose name does not end with .fifo',
    source: FIFO_NAME,
    async run(subject) {
      const made = create(subject, subject.name('orders'), { Attributes: { FifoTopic: 'true' } });
      await assert.rejects(made, InvalidParameterException);
    },
  },
  {
    name: 'sns/CreateTopic/refuses a name that ends with .fifo of a standard topic',
    source: NAMES,
    async run(subject) {
      await assert.rejects(create(subject, subject.name('orders.fifo')), InvalidParameterException);
    },
  },
  {
    name: 'sns/CreateTopic/sets the attributes it is given',
    source: reference('CreateTopic', 'A map of attributes with their corresponding values.'),
    async run(subject) {
      const TopicArn = await makeTopic(subject, 'named', { DisplayName: 'Orders' });
      assert.equal((await topicAttributes(subject, TopicArn)).DisplayName, 'Orders');
    },
  },
  {
    name: 'sns/CreateTopic/refuses an attribute that topics do not have',
    source: reference(
      'CreateTopic',
      'The following lists names, descriptions, and values of the special request parameters that the CreateTopic action uses:',
    ),
    async run(subject) {
      const made = create(subject, subject.name('odd'), { Attributes: { Colour: 'blue' } });
      await assert.rejects(made, InvalidParameterException);
    },
  },
  {
    name: 'sns/CreateTopic/refuses attributes of FIFO topics on a standard topic',
    source: reference('CreateTopic', 'The following attributes apply only to FIFO topics:'),
    async run(subject) {
      const made = create(subject, subject.name('plain'), { Attributes: { ContentBasedDeduplication: 'true' } });
      await assert.rejects(made, InvalidParameterException);
    },
  },
  {
    name: 'sns/CreateTopic/refuses another throughput scope than Topic and MessageGroup',
    source: reference('CreateTopic', 'This attribute has two possible values:'),
    async run(subject) {
      const Attributes = { FifoTopic: 'true', FifoThroughputScope: 'Queue' };
      await assert.rejects(create(subject, subject.name('scoped.fifo'), { Attributes }), InvalidParameterException);
    },
  },
  ...['1023', '1048577', 'large'].map(
    (size): Check => ({
      name: `sns/CreateTopic/refuses ${size} as its maximum message size`,
      source: SIZES,
      async run(subject) {
        const made = create(subject, subject.name('sized'), { Attributes: { MaximumMessageSize: size } });
        await assert.rejects(made, InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/CreateTopic/adds the tags it is given',
    source: reference('CreateTopic', 'The list of tags to add to a new topic.'),
    async run(subject) {
      const Tags = [{ Key: 'team', Value: 'orders' }];
      const { TopicArn } = await create(subject, subject.name('tagged'), { Tags });
      const listed = await subject.sns.send(new ListTagsForResourceCommand({ ResourceArn: TopicArn }));
      assert.deepEqual(listed.Tags, Tags);
    },
  },
  {
    name: 'sns/CreateTopic/refuses more than 50 tags',
    source: reference('CreateTopic', "Can't add more than 50 tags to a topic."),
    async run(subject) {
      const Tags = Array.from({ length: 51 }, (_, at) => ({ Key: `k${at}`, Value: 'v' }));
      await assert.rejects(create(subject, subject.name('tagged'), { Tags }), TagLimitExceededException);
    },
  },
];
