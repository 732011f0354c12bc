import assert from 'node:assert/strict';
import {
  type MessageAttributeValue,
  PublishCommand,
  type PublishCommandInput,
  type PublishCommandOutput,
} from '@aws-sdk/client-sns';
import type { Message } from '@aws-sdk/client-sqs';
import type { Clients } from '../../../check.ts';
import { receive, remove } from '../../sqs/hands/messages.ts';
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
 * What has come to a queue: receives until a call brings none, and waits a second for as long as fewer are there than
 * expected. Of a FIFO queue it deletes what it got, since the rest of a group waits for that.
 */
export async function messagesIn(clients: Clients, { url, arn }: Inbox, expected: number): Promise<Message[]> {
  const got: Message[] = [];
  for (;;) {
    const messages = await receive(clients, url, { WaitTimeSeconds: got.length < expected ? 1 : 0 });
    if (messages.length === 0) return got;
    got.push(...messages);
    for (const message of arn.endsWith('.fifo') ? messages : []) await remove(clients, url, message);
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
