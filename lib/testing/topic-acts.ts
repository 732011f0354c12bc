import { CreateTopicCommand, ListSubscriptionsCommand, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { ListQueuesCommand, type SQSClient } from '@aws-sdk/client-sqs';

type Clients = { sqs: SQSClient; sns: SNSClient };

/** Creates a topic, FIFO where its name says so, and answers its ARN. */
export async function createTopic({ sns }: Pick<Clients, 'sns'>, name: string): Promise<string> {
  const Attributes = name.endsWith('.fifo') ? { FifoTopic: 'true' } : {};
  return (await sns.send(new CreateTopicCommand({ Name: name, Attributes }))).TopicArn ?? '';
}

/** Publishes a text, with the attribute `priority`. */
export async function publish({ sns }: Pick<Clients, 'sns'>, topicArn: string, text: string, priority: string) {
  const MessageAttributes = { priority: { DataType: 'String', StringValue: priority } };
  await sns.send(new PublishCommand({ TopicArn: topicArn, Message: text, MessageAttributes }));
}

/** URLs of the queues and endpoints of the subscriptions that there are, up to a hundred of each. */
export async function listAll({ sqs, sns }: Clients): Promise<string[]> {
  const [{ QueueUrls = [] }, { Subscriptions = [] }] = await Promise.all([
    sqs.send(new ListQueuesCommand({ MaxResults: 100 })),
    sns.send(new ListSubscriptionsCommand({})),
  ]);
  return [...QueueUrls, ...Subscriptions.map(({ Endpoint = '' }) => Endpoint)];
}
