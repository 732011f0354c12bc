import assert from 'node:assert/strict';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type ReceiveMessageRequest,
  SendMessageCommand,
  type SendMessageRequest,
  type SendMessageResult,
} from '@aws-sdk/client-sqs';
import type { Clients } from '../../../check.ts';

export function send(
  { sqs }: Clients,
  url: string,
  body: string,
  more: Partial<SendMessageRequest> = {},
): Promise<SendMessageResult> {
  return sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, ...more }));
}

/** To a FIFO queue, with a deduplication id of its own unless one is given. */
export function sendTo(
  clients: Clients,
  url: string,
  group: string,
  body: string,
  dedupId = `${group}.${body}.${Math.random()}`,
): Promise<SendMessageResult> {
  return send(clients, url, body, { MessageGroupId: group, MessageDeduplicationId: dedupId });
}

/** One ReceiveMessage: up to ten messages with all that is known of them, without waiting, unless asked otherwise. */
export async function receive(
  { sqs }: Clients,
  url: string,
  more: Partial<ReceiveMessageRequest> = {},
): Promise<Message[]> {
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 0,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
      ...more,
    }),
  );
  return Messages ?? [];
}

/** The one message that a queue should have to give. */
export async function receiveOne(
  clients: Clients,
  url: string,
  more: Partial<ReceiveMessageRequest> = {},
): Promise<Message> {
  const messages = await receive(clients, url, more);
  assert.equal(messages.length, 1, `received ${messages.length} messages instead of one`);
  return messages[0] as Message;
}

/** A queue that should have nothing to give at this moment. */
export async function receiveNone(clients: Clients, url: string): Promise<void> {
  const bodies = bodiesOf(await receive(clients, url)).sort();
  assert.deepEqual(bodies, [], `received ${bodies.join(', ')} instead of nothing`);
}

/** What several receives answer together, until one answers nothing. */
export async function receiveAll(
  clients: Clients,
  url: string,
  more: Partial<ReceiveMessageRequest> = {},
): Promise<Message[]> {
  const all: Message[] = [];
  for (let calls = 0; calls < 30; calls += 1) {
    const messages = await receive(clients, url, more);
    if (messages.length === 0) break;
    all.push(...messages);
  }
  return all;
}

export function bodiesOf(messages: readonly Message[]): (string | undefined)[] {
  return messages.map((message) => message.Body);
}

export async function remove({ sqs }: Clients, url: string, message: Message): Promise<void> {
  await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle }));
}

export async function hideFor({ sqs }: Clients, url: string, message: Message, seconds: number): Promise<void> {
  const { ReceiptHandle } = message;
  await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: seconds }));
}
