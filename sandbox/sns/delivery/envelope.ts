import { createHash } from 'node:crypto';
import type { Topic } from '../state.ts';
import { type Message, textFor } from './message.ts';

export type EnvelopeContext = { topic: Topic; subscriptionArn: string; protocol: string; baseUrl: string };

/** The JSON a subscription gets around a message, in SNS's order and spacing (SNS guide, message formats). */
export function notification(message: Message, { topic, subscriptionArn, protocol, baseUrl }: EnvelopeContext): string {
  const { sequenceNumber, subject } = message;
  return writeJson([
    ['Type', 'Notification'],
    ['MessageId', message.id],
    ...(sequenceNumber === undefined ? [] : [['SequenceNumber', sequenceNumber] as const]),
    ['TopicArn', topic.arn],
    ...(subject === undefined ? [] : [['Subject', subject] as const]),
    ['Message', textFor(message, protocol)],
    ['Timestamp', new Date(message.at).toISOString()],
    ...(topic.fifo ? [] : Object.entries(signatureOf(topic, message.id, baseUrl))),
    ['UnsubscribeURL', unsubscribeUrl(baseUrl, subscriptionArn)],
    ...(Object.keys(message.attributes).length === 0 ? [] : [['MessageAttributes', attributesOf(message)] as const]),
  ]);
}

export type ConfirmationRequest = {
  /** `UnsubscribeConfirmation` comes after the end, with a token that takes it back. */
  type: 'SubscriptionConfirmation' | 'UnsubscribeConfirmation';
  topic: Topic;
  subscriptionArn: string;
  token: string;
  messageId: string;
  at: number;
  baseUrl: string;
};

/** The JSON that asks an endpoint to confirm, or to take back that it left (SNS guide, message formats). */
export function confirmationRequest(request: ConfirmationRequest): string {
  const { type, topic, subscriptionArn, token, messageId, at, baseUrl } = request;
  const invitation =
    type === 'SubscriptionConfirmation'
      ? `You have chosen to subscribe to the topic ${topic.arn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`
      : `You have chosen to deactivate subscription ${subscriptionArn}.\nTo cancel this operation and restore the subscription, visit the SubscribeURL included in this message.`;
  return writeJson([
    ['Type', type],
    ['MessageId', messageId],
    ['Token', token],
    ['TopicArn', topic.arn],
    ['Message', invitation],
    ['SubscribeURL', `${baseUrl}/?Action=ConfirmSubscription&TopicArn=${topic.arn}&Token=${token}`],
    ['Timestamp', new Date(at).toISOString()],
    ...Object.entries(signatureOf(topic, messageId, baseUrl)),
  ]);
}

/** Where a GET without a signature ends a subscription. */
export function unsubscribeUrl(baseUrl: string, subscriptionArn: string): string {
  return `${baseUrl}/?Action=Unsubscribe&SubscriptionArn=${subscriptionArn}`;
}

/** Looks like a signature; it cannot be verified, as the sandbox has no certificate of AWS. */
export function signatureOf(topic: Topic, id: string, baseUrl: string) {
  return {
    SignatureVersion: topic.attributes.get('SignatureVersion') ?? '1',
    Signature: createHash('sha512').update(id).digest('base64'),
    SigningCertURL: `${baseUrl}/SimpleNotificationService-sandbox.pem`,
  };
}

/** `MessageAttributes` as subscriptions get them: each `{ Type, Value }`. */
export function attributesOf({ attributes }: Message): Record<string, object> {
  const entries = Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
    name,
    { Type: DataType, Value: StringValue ?? BinaryValue },
  ]);
  return Object.fromEntries(entries);
}

/** SNS spaces the outer levels and leaves the values of attributes tight. */
function writeJson(fields: (readonly [string, string | object])[], indent = '  '): string {
  const lines = fields.map(([name, value]) => {
    const nested = typeof value === 'object' && indent === '  ';
    return `${indent}${JSON.stringify(name)} : ${nested ? writeJson(Object.entries(value), '    ') : JSON.stringify(value)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent.slice(2)}}`;
}
