import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageCommand,
  type SendMessageCommandInput,
  type SendMessageCommandOutput,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { onTestFinished } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { createSandbox } from '../create-sandbox.ts';

type Attributes = Record<string, string>;

/** A sandbox whose time stands still, and the everyday calls to its SQS; gone when the test is over. */
export async function queueDesk() {
  const clock = manualClock();
  const sandbox = await createSandbox({ clock });
  const clientAs = (accessKeyId: string, region = 'eu-west-1') =>
    new SQSClient({
      endpoint: sandbox.endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey: 'sandbox' },
      maxAttempts: 1,
    });
  const sqs = clientAs('sandbox');
  onTestFinished(() => sandbox.close());

  const attributes = async (QueueUrl: string): Promise<Attributes> =>
    (await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes ?? {};

  return {
    clock,
    sandbox,
    sqs,
    clientAs,
    attributes,
    /** Answers the URL. A name that ends in `.fifo` makes a FIFO queue. */
    async create(QueueName: string, Attributes: Attributes = {}): Promise<string> {
      const kind = QueueName.endsWith('.fifo') ? { FifoQueue: 'true' } : {};
      const { QueueUrl } = await sqs.send(
        new CreateQueueCommand({ QueueName, Attributes: { ...kind, ...Attributes } }),
      );
      return QueueUrl ?? '';
    },
    set: (QueueUrl: string, Attributes: Attributes) =>
      sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })),
    send: (
      QueueUrl: string,
      MessageBody: string,
      more: Partial<SendMessageCommandInput> = {},
    ): Promise<SendMessageCommandOutput> => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more })),
    /** As many as ten, with all their attributes. */
    async receive(QueueUrl: string, more: Partial<ReceiveMessageCommandInput> = {}): Promise<Message[]> {
      const command = new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
        ...more,
      });
      return (await sqs.send(command)).Messages ?? [];
    },
    delete: (QueueUrl: string, message: Message | undefined) =>
      sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle })),
    async counts(QueueUrl: string): Promise<{ visible: number; inFlight: number; delayed: number }> {
      const found = await attributes(QueueUrl);
      return {
        visible: Number(found.ApproximateNumberOfMessages),
        inFlight: Number(found.ApproximateNumberOfMessagesNotVisible),
        delayed: Number(found.ApproximateNumberOfMessagesDelayed),
      };
    },
  };
}

export function bodies(messages: readonly Message[]): (string | undefined)[] {
  return messages.map((message) => message.Body);
}

/** The ARN of a queue in the default account and region. */
export function arnOf(name: string): string {
  return `arn:aws:sqs:eu-west-1:000000000000:${name}`;
}

export function redriveTo(deadLetterName: string, maxReceiveCount: number): { RedrivePolicy: string } {
  return { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arnOf(deadLetterName), maxReceiveCount }) };
}
