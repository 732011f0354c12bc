import assert from 'node:assert/strict';
import {
  type MessageAttributeValue,
  PublishCommand,
  type PublishCommandInput,
  type PublishCommandOutput,
} from '@aws-sdk/client-sns';
import { DeleteMessageCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { Clients } from '../../../check.ts';
import type { Inbox } from './wiring.ts';

/** What SNS puts around a message. */
export type Envelope = Record<string, string> & { MessageAttributes?: Record<string, { Type: string; Value: string }> };

export function publish(
  { sns }: Clients,
  TopicArn: string,
  Message: string,
  more: Partial<PublishCommandInput> = {},
): Promise<PublishCommandOutput> {
  return sns.send(new PublishCommand({ TopicArn, Message, ...more }));
}

export const text = (StringValue: string): MessageAttributeValue => ({ DataType: 'String', StringValue });

/**
 * What has come to a queue: receives until as many messages as expected are there or a second brings none, and once
 * more. Of a FIFO queue it deletes what it got, since the rest of a group waits for that.
 */
export async function messagesIn({ sqs }: Clients, { url, arn }: Inbox, expected: number): Promise<Message[]> {
  const got: Message[] = [];
  for (;;) {
    const wait = got.length < expected;
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: wait ? 1 : 0,
        MessageAttributeNames: ['All'],
        MessageSystemAttributeNames: ['All'],
      }),
    );
    got.push(...Messages);
    for (const { ReceiptHandle } of arn.endsWith('.fifo') ? Messages : []) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    }
    if (Messages.length === 0) return got;
  }
}

/** The bodies of what has come. */
export async function bodiesIn(clients: Clients, queue: Inbox, expected: number): Promise<string[]> {
  return (await messagesIn(clients, queue, expected)).map(({ Body = '' }) => Body);
}

/** The one message that should have come. */
export async function messageIn(clients: Clients, queue: Inbox): Promise<Message> {
  const messages = await messagesIn(clients, queue, 1);
  assert.equal(messages.length, 1, `${messages.length} messages came instead of one`);
  return messages[0] as Message;
}

/** The one message that should have come, in its envelope. */
export async function envelopeIn(clients: Clients, queue: Inbox): Promise<Envelope> {
  return JSON.parse((await messageIn(clients, queue)).Body ?? '') as Envelope;
}
