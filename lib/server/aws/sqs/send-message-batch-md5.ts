import { createHash } from 'node:crypto';
import type { MessageAttributes } from '#lib/contracts/message.ts';
import { isBinary } from '../message-attribute-values.ts';

const md5 = (data: string | Uint8Array) => createHash('md5').update(data).digest('hex');

type Stored = { MD5OfMessageBody?: string | undefined; MD5OfMessageAttributes?: string | undefined };

/**
 * Whether what SQS stored is what was sent, by its digests of body and attributes. The SDK's own check is off: it throws
 * for a whole batch after it was stored, and leaves attributes out.
 */
export function isStoredAsSent(message: { body: string; attributes: MessageAttributes }, stored: Stored): boolean {
  if (stored.MD5OfMessageBody !== md5(message.body)) return false;
  const attributes = Object.keys(message.attributes).length === 0 ? undefined : md5OfAttributes(message.attributes);
  return stored.MD5OfMessageAttributes === attributes;
}

/**
 * Names in order of their characters; name, type and value each after its length in 4 bytes, the value after a 1 (text) or
 * a 2 (bytes). Source: SQS developer guide, Calculating the MD5 message digest for message attributes.
 */
function md5OfAttributes(attributes: MessageAttributes): string {
  const parts = Object.entries(attributes)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, { dataType, value }]) => {
      const binary = isBinary(dataType);
      const bytes = Buffer.from(value, binary ? 'base64' : 'utf8');
      return [
        ...measured(Buffer.from(name)),
        ...measured(Buffer.from(dataType)),
        Buffer.of(binary ? 2 : 1),
        ...measured(bytes),
      ];
    });
  return md5(Buffer.concat(parts));
}

function measured(bytes: Buffer): [Buffer, Buffer] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.byteLength);
  return [length, bytes];
}
