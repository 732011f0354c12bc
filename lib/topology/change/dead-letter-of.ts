import type { AttributeValues } from '#lib/contracts/intent.ts';
import { parseRecord } from '../json-record.ts';

/** What a `RedrivePolicy` names; a subscription's has no `maxReceiveCount`. `null` = none, or it cannot be read. */
export function deadLetterOf(attributes: AttributeValues): { arn: string; maxReceiveCount: number | null } | null {
  const policy = attributes.RedrivePolicy ? parseRecord(attributes.RedrivePolicy) : null;
  const arn = policy?.deadLetterTargetArn;
  if (typeof arn !== 'string') return null;
  const count = Number(policy?.maxReceiveCount);
  return { arn, maxReceiveCount: Number.isInteger(count) ? count : null };
}
