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
    ...(topic.fifo ? [] : signature(topic, message.id, baseUrl)),
    ['UnsubscribeURL', `${baseUrl}/?Action=Unsubscribe&SubscriptionArn=${subscriptionArn}`],
    ...attributesOf(message),
  ]);
}

/** The JSON that asks an endpoint to confirm. */
export function confirmationRequest(topic: Topic, token: string, id: string, at: number, baseUrl: string): string {
  const invitation = `You have chosen to subscribe to the topic ${topic.arn}.\nTo confirm the subscription, visit the SubscribeURL included in this message.`;
  return writeJson([
    ['Type', 'SubscriptionConfirmation'],
    ['MessageId', id],
    ['Token', token],
    ['TopicArn', topic.arn],
    ['Message', invitation],
    ['SubscribeURL', `${baseUrl}/?Action=ConfirmSubscription&TopicArn=${topic.arn}&Token=${token}`],
    ['Timestamp', new Date(at).toISOString()],
    ...signature(topic, id, baseUrl),
  ]);
}

/** Looks like a signature; it cannot be verified, as the sandbox has no certificate of AWS. */
function signature(topic: Topic, id: string, baseUrl: string): [string, string][] {
  return [
    ['SignatureVersion', topic.attributes.get('SignatureVersion') ?? '1'],
    ['Signature', createHash('sha512').update(id).digest('base64')],
    ['SigningCertURL', `${baseUrl}/SimpleNotificationService-sandbox.pem`],
  ];
}

function attributesOf({ attributes }: Message): [string, object][] {
  const entries = Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
    name,
    { Type: DataType, Value: StringValue ?? BinaryValue },
  ]);
  return entries.length === 0 ? [] : [['MessageAttributes', Object.fromEntries(entries)]];
}

/** SNS spaces the outer levels and leaves the values of attributes tight. */
function writeJson(fields: (readonly [string, string | object])[], indent = '  '): string {
  const lines = fields.map(([name, value]) => {
    const nested = typeof value === 'object' && indent === '  ';
    return `${indent}${JSON.stringify(name)} : ${nested ? writeJson(Object.entries(value), '    ') : JSON.stringify(value)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent.slice(2)}}`;
}
