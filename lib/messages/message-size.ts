import type { MessageAttributes } from '#lib/contracts/message.ts';
import { base64Length } from './base64-length.ts';
import { utf8Length } from './utf8-length.ts';

/**
 * bytes of a message as AWS counts them: the body and each attribute's name, data type and value, binary ones by what
 * their base64 stands for. The trace header does not count. Source: SQS developer guide, "Amazon SQS message
 * attributes"; SQS API reference, SendMessage, `MessageSystemAttributes`.
 */
export function messageSize({ body, attributes }: { body: string; attributes: MessageAttributes }): number {
  return utf8Length(body) + attributesSize(attributes);
}

/** bytes of the attributes alone. */
function attributesSize(attributes: MessageAttributes): number {
  let bytes = 0;
  for (const [name, { dataType, value }] of Object.entries(attributes)) {
    const binary = dataType.startsWith('Binary') ? base64Length(value) : null;
    bytes += utf8Length(name) + utf8Length(dataType) + (binary ?? utf8Length(value));
  }
  return bytes;
}
