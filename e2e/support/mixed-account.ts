import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { ACCOUNT, REGION } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { many } from './many.ts';
import type { Weir } from './start-weir.ts';

const NODES = 5_000;
const MOST_MESSAGES = 10;

const isFifo = (arn: string) => arn.endsWith('.fifo');
/**
 * SNS API reference, Subscribe: a standard topic delivers to no FIFO queue, a FIFO topic to queues alone. Devices are left
 * out: one must be there before it is subscribed, and SNS gives it its ARN.
 */
const isPossible = ({ topicArn, protocol, endpoint }: Subscription) =>
  protocol !== 'application' && (isFifo(topicArn) ? protocol === 'sqs' : !isFifo(endpoint));

const world = bigTopology(worldSize(NODES));
/** An account of all kinds of things, 5,000 nodes of them, as AWS can have it. */
export const MIXED = { ...world, subscriptions: world.subscriptions.filter(isPossible) };

const inSandbox = (arn: string) => arn.replace(ACCOUNT, '000000000000');

/** Makes the mixed account with the SDK, and sends up to 10 messages to each queue that has some. */
export async function makeMixedAccount({ sqs, sns }: Pick<Weir, 'sqs' | 'sns'>): Promise<void> {
  const topics = new Map<string, string>();
  await many(MIXED.topics, async ({ arn, name, fifo }) => {
    const Attributes = fifo ? { FifoTopic: 'true' } : {};
    const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: name, Attributes }));
    topics.set(arn, TopicArn);
  });
  const create = async (queue: Queue) => {
    const { QueueUrl } = await sqs.send(
      new CreateQueueCommand({ QueueName: queue.name, Attributes: attributesOf(queue), tags: queue.tags ?? {} }),
    );
    const Entries = messagesFor(queue);
    if (Entries.length > 0) await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  };
  await many(
    MIXED.queues.filter(({ deadLetterFor }) => deadLetterFor.length > 0),
    create,
  );
  await many(
    MIXED.queues.filter(({ deadLetterFor }) => deadLetterFor.length === 0),
    create,
  );
  await many(MIXED.subscriptions, (subscription) => {
    const { topicArn, protocol, endpoint } = subscription;
    const to = { TopicArn: topics.get(topicArn), Protocol: protocol, Endpoint: inSandbox(endpoint) };
    return sns.send(new SubscribeCommand({ ...to, Attributes: attributesOfSubscription(subscription) }));
  });
}

function attributesOfSubscription({ protocol, attributes }: Subscription): Record<string, string> {
  return {
    ...(attributes?.filterPolicy ? { FilterPolicy: attributes.filterPolicy } : {}),
    ...(protocol === 'firehose' ? { SubscriptionRoleArn: 'arn:aws:iam::000000000000:role/sns-to-firehose' } : {}),
  };
}

const dropped = new Set(
  MIXED.subscriptions.flatMap(({ delivery, endpoint }) => (delivery === 'no-policy' ? endpoint : [])),
);

function attributesOf({ arn, fifo, deadLetter }: Queue): Record<string, string> {
  const linked = deadLetter && isFifo(deadLetter.arn) === fifo ? deadLetter : null;
  return {
    ...(fifo ? { FifoQueue: 'true', ContentBasedDeduplication: 'true' } : {}),
    ...(dropped.has(arn) ? {} : { Policy: JSON.stringify(policyOf(arn)) }),
    ...(linked
      ? {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: inSandbox(linked.arn),
            maxReceiveCount: linked.maxReceiveCount,
          }),
        }
      : {}),
  };
}

/** What lets every topic of the account send. */
const policyOf = (arn: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: inSandbox(arn),
      Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:sns:${REGION}:000000000000:*` } },
    },
  ],
});

function messagesFor({ visible, fifo }: Queue) {
  return Array.from({ length: Math.min(visible ?? 0, MOST_MESSAGES) }, (_, i) => ({
    Id: String(i),
    MessageBody: `{"number":${i}}`,
    ...(fifo ? { MessageGroupId: String(i % 3) } : {}),
  }));
}
