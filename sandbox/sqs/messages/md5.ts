import { createHash, type Hash } from 'node:crypto';
import type { MessageAttribute } from '../queue/message-attributes.ts';

export function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** SQS guide, calculating the MD5 message digest for message attributes; `undefined` for none. */
export function md5OfAttributes(attributes: Readonly<Record<string, MessageAttribute>>): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const hash = createHash('md5');
  for (const name of names) {
    const { DataType, StringValue, BinaryValue = '' } = attributes[name] as MessageAttribute;
    addWithLength(hash, Buffer.from(name));
    addWithLength(hash, Buffer.from(DataType));
    const isText = StringValue !== undefined;
    hash.update(Buffer.of(isText ? 1 : 2));
    addWithLength(hash, isText ? Buffer.from(StringValue) : Buffer.from(BinaryValue, 'base64'));
  }
  return hash.digest('hex');
}

function addWithLength(hash: Hash, bytes: Buffer): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  hash.update(length).update(bytes);
}
