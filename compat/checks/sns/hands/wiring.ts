import { CreateTopicCommand, SubscribeCommand, type SubscribeCommandInput } from '@aws-sdk/client-sns';
import type { Clients, Subject } from '../../../check.ts';
import { arnOf, newQueue } from '../../sqs/hands/queues.ts';

/** A queue that topics can be wired to. */
export type Inbox = { url: string; arn: string };

/** Lets every topic send; its resource is whatever queue it is set on. */
export const LETS_SNS_SEND = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage', Resource: '*' },
  ],
};

export const RAW = { RawMessageDelivery: 'true' };

/** A topic of its own; one whose stem ends with `.fifo` is a FIFO topic. */
export async function makeTopic(
  { sns, name }: Subject,
  stem = 'topic',
  attributes: Record<string, string> = {},
): Promise<string> {
  const fifo = stem.endsWith('.fifo') ? { FifoTopic: 'true' } : {};
  const { TopicArn = '' } = await sns.send(
    new CreateTopicCommand({ Name: name(stem), Attributes: { ...fifo, ...attributes } }),
  );
  return TopicArn;
}

/** A queue of its own, that lets SNS send unless it is given another policy; `null` is none at all. */
export async function makeQueue(
  subject: Subject,
  stem = 'inbox',
  policy: object | null = LETS_SNS_SEND,
): Promise<Inbox> {
  const url = await newQueue(subject, stem, policy ? { Policy: JSON.stringify(policy) } : {});
  return { url, arn: await arnOf(subject, url) };
}

/** What Subscribe answers for a queue, its ARN. */
export function subscribe(
  clients: Clients,
  topic: string,
  { arn }: Inbox,
  attributes: Record<string, string> = {},
): Promise<string> {
  return subscribeTo(clients, topic, 'sqs', arn, { Attributes: attributes });
}

/** What Subscribe answers for any endpoint; of one that has to be confirmed, its ARN all the same. */
export async function subscribeTo(
  { sns }: Clients,
  TopicArn: string,
  Protocol: string,
  Endpoint: string,
  more: Partial<SubscribeCommandInput> = {},
): Promise<string> {
  const input = { TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true, ...more };
  return (await sns.send(new SubscribeCommand(input))).SubscriptionArn ?? '';
}

/** A topic, a queue that it may send to, and the subscription between them. */
export async function wire(
  subject: Subject,
  attributes: Record<string, string> = {},
): Promise<{ topic: string; queue: Inbox; subscription: string }> {
  const [topic, queue] = await Promise.all([makeTopic(subject), makeQueue(subject)]);
  return { topic, queue, subscription: await subscribe(subject, topic, queue, attributes) };
}

/** The same of a FIFO topic and a FIFO queue. */
export async function wireFifo(
  subject: Subject,
  topicAttributes: Record<string, string> = {},
  attributes: Record<string, string> = {},
): Promise<{ topic: string; queue: Inbox; subscription: string }> {
  const topic = await makeTopic(subject, 'topic.fifo', topicAttributes);
  const queue = await makeQueue(subject, 'inbox.fifo');
  return { topic, queue, subscription: await subscribe(subject, topic, queue, attributes) };
}
