import assert from 'node:assert/strict';
import { CreateTopicCommand, GetTopicAttributesCommand } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';

/** What CreateTopic answers. */
export const createTopicChecks: readonly Check[] = [
  {
    name: 'sns/CreateTopic/answers the ARN of a topic that is there already',
    source: {
      kind: 'api-reference',
      service: 'sns',
      page: 'CreateTopic',
      sentence:
        "This action is idempotent, so if the requester already owns a topic with the specified name, that topic's ARN is returned without creating a new topic.",
    },
    async run({ sns, name }) {
      const Name = name('orders');
      const first = await sns.send(new CreateTopicCommand({ Name }));
      const second = await sns.send(new CreateTopicCommand({ Name }));
      assert.equal(second.TopicArn, first.TopicArn);
    },
  },
  {
    name: 'sns/CreateTopic/makes a FIFO topic of a name that ends with .fifo',
    source: {
      kind: 'api-reference',
      service: 'sns',
      page: 'CreateTopic',
      sentence: 'For a FIFO (first-in-first-out) topic, the name must end with the .fifo suffix.',
    },
    async run({ sns, name }) {
      const { TopicArn } = await sns.send(
        new CreateTopicCommand({ Name: name('orders.fifo'), Attributes: { FifoTopic: 'true' } }),
      );
      const { Attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
      assert.equal(Attributes?.FifoTopic, 'true');
    },
  },
];
