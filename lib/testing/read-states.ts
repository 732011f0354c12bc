import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import {
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ListQueueTagsCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

type Clients = { sqs: SQSClient; sns: SNSClient };

/** What differs between two worlds that were made alike: times, counts, and what AWS makes up. */
const PASSING =
  /Timestamp$|^Approximate|^Subscriptions(?:Confirmed|Pending|Deleted)$|^(?:SubscriptionArn|ConfirmationWas)/;

/** All queues, topics and subscriptions of a small world with attributes and tags, by name, for comparison with another. */
export async function readStates(clients: Clients): Promise<Record<'queues' | 'topics' | 'subscriptions', object[]>> {
  const { sqs, sns } = clients;
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({ MaxResults: 1000 }));
  const { Topics = [] } = await sns.send(new ListTopicsCommand({}));
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsCommand({}));
  const queues = QueueUrls.map(async (QueueUrl) => {
    const ask = { QueueUrl, AttributeNames: ['All' as const] };
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand(ask));
    const { Tags = {} } = await sqs.send(new ListQueueTagsCommand({ QueueUrl }));
    return { name: QueueUrl.replace(/.*\//, ''), attributes: lasting(Attributes), tags: Tags };
  });
  const topics = Topics.map(async ({ TopicArn }) => {
    const { Attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
    const { Tags = [] } = await sns.send(new ListTagsForResourceCommand({ ResourceArn: TopicArn }));
    return { name: TopicArn, attributes: lasting(Attributes), tags: Tags.sort(byText) };
  });
  const subscriptions = Subscriptions.map(async ({ SubscriptionArn, TopicArn, Protocol, Endpoint }) => {
    const name = [TopicArn, Protocol, Endpoint].join('|');
    if (!SubscriptionArn?.startsWith('arn:')) return { name, attributes: SubscriptionArn };
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    return { name, attributes: lasting(Attributes) };
  });
  return {
    queues: (await Promise.all(queues)).sort(byText),
    topics: (await Promise.all(topics)).sort(byText),
    subscriptions: (await Promise.all(subscriptions)).sort(byText),
  };
}

function lasting(attributes: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !PASSING.test(name)));
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
