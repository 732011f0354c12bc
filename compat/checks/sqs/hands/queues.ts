import assert from 'node:assert/strict';
import { CreateQueueCommand, GetQueueAttributesCommand, type QueueAttributeName } from '@aws-sdk/client-sqs';
import type { Clients, Subject } from '../../../check.ts';

export type Attributes = Partial<Record<QueueAttributeName, string>>;

/** Makes a queue that no other check uses, and answers its URL. A stem that ends with `.fifo` makes a FIFO queue. */
export function newQueue(subject: Subject, stem: string, attributes: Attributes = {}): Promise<string> {
  return createQueue(subject, subject.name(stem), attributes);
}

/** Makes a queue of that name, and answers its URL. */
export async function createQueue({ sqs }: Clients, name: string, attributes: Attributes = {}): Promise<string> {
  const Attributes = { ...(name.endsWith('.fifo') && { FifoQueue: 'true' }), ...attributes };
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
  assert.ok(QueueUrl, 'CreateQueue answered no QueueUrl');
  return QueueUrl;
}

export function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The attributes asked for, all where none is named. */
export async function attributesOf(
  { sqs }: Clients,
  url: string,
  ...names: QueueAttributeName[]
): Promise<Record<string, string | undefined>> {
  const AttributeNames = names.length > 0 ? names : (['All'] as const);
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...AttributeNames] }),
  );
  return Attributes ?? {};
}

export async function arnOf(clients: Clients, url: string): Promise<string> {
  const { QueueArn } = await attributesOf(clients, url, 'QueueArn');
  assert.ok(QueueArn, 'GetQueueAttributes answered no QueueArn');
  return QueueArn;
}

export type Counts = { visible: number; inFlight: number; delayed: number };

export async function countsOf(clients: Clients, url: string): Promise<Counts> {
  const attributes = await attributesOf(
    clients,
    url,
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
  );
  return {
    visible: Number(attributes.ApproximateNumberOfMessages),
    inFlight: Number(attributes.ApproximateNumberOfMessagesNotVisible),
    delayed: Number(attributes.ApproximateNumberOfMessagesDelayed),
  };
}
