import { formatDuration } from '#lib/format/duration.ts';

/** How messages are encrypted at rest, from a queue's or topic's attributes. Source: SQS API reference, GetQueueAttributes. */
export function encryptionWords(attributes: Readonly<Record<string, string>>): { value: string; note?: string } {
  const key = attributes.KmsMasterKeyId;
  if (key) {
    const reuse = attributes.KmsDataKeyReusePeriodSeconds;
    const value = `KMS key ${key}`;
    return reuse ? { value, note: `a data key is reused for ${formatDuration(Number(reuse))}` } : { value };
  }
  if (attributes.SqsManagedSseEnabled === 'true') return { value: 'SSE-SQS', note: 'with keys that SQS owns' };
  return { value: 'none' };
}
