import type { AttributeValues } from '#lib/contracts/intent.ts';

/** The attributes with others set; an empty text takes one away. */
export function withValues(attributes: AttributeValues, set: AttributeValues): AttributeValues {
  const kept = Object.entries({ ...attributes, ...set }).filter(([, value]) => value !== '');
  return Object.fromEntries(kept);
}

/** The same for a queue: it is encrypted by KMS or by SQS itself, not by both; the one that is set last holds. */
export function withQueueAttributes(attributes: AttributeValues, set: AttributeValues): AttributeValues {
  const result = withValues(attributes, set);
  if (set.KmsMasterKeyId) return { ...result, SqsManagedSseEnabled: 'false' };
  return set.SqsManagedSseEnabled === 'true' ? withValues(result, { KmsMasterKeyId: '' }) : result;
}
