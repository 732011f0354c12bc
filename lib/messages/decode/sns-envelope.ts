import type { MessageAttributes } from '#lib/contracts/message.ts';
import type { EnvelopeFacts } from './chain.ts';

/** What SNS wrote around a message that it delivered without raw delivery, or `null` where a value is no such envelope. */
export function readEnvelope(value: unknown): { message: string; facts: EnvelopeFacts } | null {
  if (!isObject(value) || value.Type !== 'Notification') return null;
  const { Message: message, TopicArn: topicArn } = value;
  if (typeof message !== 'string' || typeof topicArn !== 'string') return null;
  const facts = {
    topicArn,
    messageId: textOr(value.MessageId),
    subject: textOr(value.Subject),
    timestamp: textOr(value.Timestamp),
    attributes: attributesOf(value.MessageAttributes),
  };
  return { message, facts };
}

function attributesOf(value: unknown): MessageAttributes {
  const attributes: [string, { dataType: string; value: string }][] = [];
  for (const [name, attribute] of Object.entries(isObject(value) ? value : {})) {
    if (!isObject(attribute)) continue;
    const { Type: dataType, Value: written } = attribute;
    if (typeof dataType === 'string' && typeof written === 'string')
      attributes.push([name, { dataType, value: written }]);
  }
  return Object.fromEntries(attributes);
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
