import { CreateTopicCommand, type SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { createApplication } from './create-application.ts';
import type { QueueDeclaration, SubscriptionDeclaration, WorldDeclaration } from './declaration.ts';
import { fillBacklog } from './fill-backlog.ts';

/** The clients of one region and account. */
export type Clients = { sqs: SQSClient; sns: SNSClient };

/** Where a world's resources are, by the names of its declaration. */
export type BuiltWorld = {
  queueUrls: Map<string, string>;
  queueArns: Map<string, string>;
  topicArns: Map<string, string>;
  /** By token. */
  deviceArns: Map<string, string>;
};

const fifoAttributes = (name: string): Record<string, string> =>
  name.endsWith('.fifo') ? { FifoQueue: 'true', ContentBasedDeduplication: 'true' } : {};

async function createQueue(sqs: SQSClient, world: BuiltWorld, queue: QueueDeclaration): Promise<void> {
  const Attributes: Record<string, string> = {
    ...fifoAttributes(queue.name),
    ...(queue.retention ? { MessageRetentionPeriod: String(queue.retention) } : {}),
    ...(queue.visibilityTimeout ? { VisibilityTimeout: String(queue.visibilityTimeout) } : {}),
    ...(queue.delay ? { DelaySeconds: String(queue.delay) } : {}),
  };
  if (queue.deadLetter) {
    const deadLetterTargetArn = world.queueArns.get(queue.deadLetter.queue);
    Attributes.RedrivePolicy = JSON.stringify({
      deadLetterTargetArn,
      maxReceiveCount: queue.deadLetter.maxReceiveCount,
    });
  }
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: queue.name, Attributes, tags: queue.tags ?? {} }),
  );
  const answer = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  world.queueUrls.set(queue.name, QueueUrl ?? '');
  world.queueArns.set(queue.name, answer.Attributes?.QueueArn ?? '');
}

async function createTopics(sns: SNSClient, world: BuiltWorld, declaration: WorldDeclaration): Promise<void> {
  for (const topic of declaration.topics) {
    const fifo = topic.name.endsWith('.fifo');
    const { TopicArn } = await sns.send(
      new CreateTopicCommand({
        Name: topic.name,
        Attributes: fifo ? { FifoTopic: 'true', ContentBasedDeduplication: 'true' } : {},
        Tags: Object.entries(topic.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
    world.topicArns.set(topic.name, TopicArn ?? '');
  }
}

/** One statement per queue lists its topics: a policy holds at most 20 statements. */
async function allowTopics(sqs: SQSClient, world: BuiltWorld, queue: string, topics: string[]): Promise<void> {
  const statement = {
    Sid: 'topics-send',
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: world.queueArns.get(queue),
    Condition: { ArnEquals: { 'aws:SourceArn': topics.map((topic) => world.topicArns.get(topic)) } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: world.queueUrls.get(queue), Attributes: { Policy } }));
}

function endpointOf({ queueArns, deviceArns }: BuiltWorld, { protocol, endpoint }: SubscriptionDeclaration): string {
  if (protocol === 'application') return deviceArns.get(endpoint) ?? endpoint;
  return queueArns.get(endpoint) ?? endpoint;
}

async function subscribe(sns: SNSClient, world: BuiltWorld, subscription: SubscriptionDeclaration): Promise<void> {
  const deadLetterTargetArn = subscription.deadLetter && world.queueArns.get(subscription.deadLetter);
  await sns.send(
    new SubscribeCommand({
      TopicArn: world.topicArns.get(subscription.topic),
      Protocol: subscription.protocol,
      Endpoint: endpointOf(world, subscription),
      Attributes: {
        ...(subscription.filter ? { FilterPolicy: JSON.stringify(subscription.filter) } : {}),
        ...(subscription.scope ? { FilterPolicyScope: subscription.scope } : {}),
        ...(subscription.raw ? { RawMessageDelivery: 'true' } : {}),
        ...(deadLetterTargetArn ? { RedrivePolicy: JSON.stringify({ deadLetterTargetArn }) } : {}),
      },
    }),
  );
}

/** Makes a declared world through the ordinary SDK. Dead-letter queues must stand before the queues that name them. */
export async function buildWorld({ sqs, sns }: Clients, declaration: WorldDeclaration): Promise<BuiltWorld> {
  const world: BuiltWorld = {
    queueUrls: new Map(),
    queueArns: new Map(),
    topicArns: new Map(),
    deviceArns: new Map(),
  };
  for (const queue of declaration.queues) await createQueue(sqs, world, queue);
  await createTopics(sns, world, declaration);
  for (const application of declaration.applications ?? []) {
    for (const [token, arn] of await createApplication(sns, application)) world.deviceArns.set(token, arn);
  }

  const fed = Map.groupBy(
    declaration.subscriptions.filter(({ protocol, allowed }) => protocol === 'sqs' && allowed !== false),
    ({ endpoint }) => endpoint,
  );
  for (const [queue, subscriptions] of fed) {
    await allowTopics(
      sqs,
      world,
      queue,
      subscriptions.map(({ topic }) => topic),
    );
  }
  for (const queue of declaration.queues.filter(({ name }) =>
    declaration.subscriptions.some((s) => s.deadLetter === name),
  )) {
    const topics = declaration.subscriptions.filter((s) => s.deadLetter === queue.name).map(({ topic }) => topic);
    await allowTopics(sqs, world, queue.name, topics);
  }
  for (const subscription of declaration.subscriptions) await subscribe(sns, world, subscription);
  await fillBacklog(sqs, world, declaration);
  return world;
}
