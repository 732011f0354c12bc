import { PublishBatchCommand, type SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BuiltWorld } from '../worlds/build-world.ts';
import type { ProducerDeclaration } from '../worlds/declaration.ts';
import { draftAttributes } from '../worlds/draft-attributes.ts';

/** SQS and SNS take ten entries a batch. */
const BATCH = 10;

type Entry = {
  id: string;
  body: string;
  attributes: ReturnType<typeof draftAttributes>;
  order: { MessageGroupId?: string; MessageDeduplicationId?: string };
};

/** Sends `count` messages of a producer; `first` numbers them, so that no two are alike. */
export async function produce(
  clients: { sqs: SQSClient; sns: SNSClient },
  world: BuiltWorld,
  producer: ProducerDeclaration,
  { first, count }: { first: number; count: number },
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, count - from) }, (_, i): Entry => {
      const draft = producer.draft(first + from + i);
      return {
        id: String(i),
        body: JSON.stringify(draft.body),
        attributes: draftAttributes(draft),
        order: draft.group
          ? { MessageGroupId: draft.group, MessageDeduplicationId: `${draft.group}-${first + from + i}` }
          : {},
      };
    });
    await send(clients, world, producer, entries);
  }
}

async function send(
  { sqs, sns }: { sqs: SQSClient; sns: SNSClient },
  world: BuiltWorld,
  { to }: ProducerDeclaration,
  entries: Entry[],
): Promise<void> {
  if ('topic' in to) {
    const PublishBatchRequestEntries = entries.map(({ id, body, attributes, order }) => ({
      Id: id,
      Message: body,
      MessageAttributes: attributes,
      ...order,
    }));
    await sns.send(new PublishBatchCommand({ TopicArn: world.topicArns.get(to.topic), PublishBatchRequestEntries }));
    return;
  }
  const Entries = entries.map(({ id, body, attributes, order }) => ({
    Id: id,
    MessageBody: body,
    MessageAttributes: attributes,
    ...order,
  }));
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: world.queueUrls.get(to.queue), Entries }));
}
