import {
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';

type Hands = { sqs: SQSClient };

async function urlOf({ sqs }: Hands, name: string): Promise<string | undefined> {
  return (await sqs.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl;
}

/** What somebody else does to a queue, beside Weir. */
export async function setAttributes(hands: Hands, name: string, attributes: Record<string, string>): Promise<void> {
  const QueueUrl = await urlOf(hands, name);
  await hands.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: attributes }));
}

/** A queue's attribute, as SQS answers it. */
export async function attributeOf(hands: Hands, name: string, attribute: string): Promise<string | undefined> {
  const QueueUrl = await urlOf(hands, name);
  const { Attributes } = await hands.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Object.entries(Attributes ?? {}).find(([name]) => name === attribute)?.[1];
}

/** Deletes a queue by name. */
export async function deleteQueue(hands: Hands, name: string): Promise<void> {
  await hands.sqs.send(new DeleteQueueCommand({ QueueUrl: await urlOf(hands, name) }));
}
