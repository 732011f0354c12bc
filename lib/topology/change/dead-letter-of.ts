import type { AttributeValues } from '#lib/contracts/intent.ts';
import { isRecord } from '../filter-policy/is-record.ts';

/** What a `RedrivePolicy` names; a subscription's has no `maxReceiveCount`. `null` = none, or it cannot be read. */
export function deadLetterOf(attributes: AttributeValues): { arn: string; maxReceiveCount: number | null } | null {
  const policy = attributes.RedrivePolicy ? parseRecord(attributes.RedrivePolicy) : null;
  const arn = policy?.deadLetterTargetArn;
  if (typeof arn !== 'string') return null;
  const count = Number(policy?.maxReceiveCount);
  return { arn, maxReceiveCount: Number.isInteger(count) ? count : null };
}

/** The object a JSON text holds; `null` for any other text. */
export function parseRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
