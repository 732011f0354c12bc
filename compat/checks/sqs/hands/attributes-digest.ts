import { createHash } from 'node:crypto';
import type { MessageAttributeValue } from '@aws-sdk/client-sqs';

/** The MD5 of message attributes as SQS makes it (SQS guide, calculating the MD5 message digest for message attributes). */
export function digestOf(attributes: Record<string, MessageAttributeValue>): string {
  const hash = createHash('md5');
  const add = (bytes: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const [name, { DataType = '', StringValue, BinaryValue = new Uint8Array() }] of Object.entries(attributes).sort(
    ([one], [other]) => (one < other ? -1 : 1),
  )) {
    add(Buffer.from(name));
    add(Buffer.from(DataType));
    hash.update(Buffer.of(StringValue === undefined ? 2 : 1));
    add(StringValue === undefined ? BinaryValue : Buffer.from(StringValue));
  }
  return hash.digest('hex');
}

export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

export function text(StringValue: string, DataType = 'String'): MessageAttributeValue {
  return { DataType, StringValue };
}
