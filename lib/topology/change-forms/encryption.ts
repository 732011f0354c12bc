import type { ResourceKind } from './attribute-field.ts';

/** How messages are encrypted at rest. `sse-sqs` is of queues alone: keys that SQS owns. */
export type EncryptionMode = 'none' | 'sse-sqs' | 'kms';

/** What was chosen; the key's name is kept while another mode is tried. */
export type Encryption = { mode: EncryptionMode; keyId: string };

type Attributes = Readonly<Record<string, string>>;

/** The encryption that attributes tell of. */
export function encryptionOf(attributes: Attributes): Encryption {
  const keyId = attributes.KmsMasterKeyId ?? '';
  if (keyId !== '') return { mode: 'kms', keyId };
  return { mode: attributes.SqsManagedSseEnabled === 'true' ? 'sse-sqs' : 'none', keyId };
}

/**
 * The attributes that make one encryption of another: a queue has one of the two kinds, so that the other is taken away.
 * Source: SQS API reference, SetQueueAttributes, "Only one server-side encryption option is supported per queue".
 */
export function encryptionAttributes(kind: ResourceKind, seen: Attributes, { mode, keyId }: Encryption): Attributes {
  const before = encryptionOf(seen);
  const key = mode === 'kms' ? keyId.trim() : '';
  const keyBefore = before.mode === 'kms' ? before.keyId : '';
  const sse = String(mode === 'sse-sqs');
  const sseBefore = String(before.mode === 'sse-sqs');
  return {
    ...(key !== keyBefore ? { KmsMasterKeyId: key } : {}),
    ...(kind === 'queue' && sse !== sseBefore ? { SqsManagedSseEnabled: sse } : {}),
  };
}
