import type { AttributeValues } from '#lib/contracts/intent.ts';
import type { RedriveAllow } from '#lib/contracts/queue.ts';
import { parseRecord } from '../json-record.ts';

/** queues that `byQueue` names. SQS API reference, SetQueueAttributes, `RedriveAllowPolicy`. */
export const MOST_SOURCES = 10;

const PERMISSIONS = ['allowAll', 'denyAll', 'byQueue'] as const;

/** What a `RedriveAllowPolicy` says; `null` = there is none, or it cannot be read: then AWS lets all. */
export function redriveAllowOf({ RedriveAllowPolicy: text }: AttributeValues): RedriveAllow | null {
  const policy = text ? parseRecord(text) : null;
  const permission = PERMISSIONS.find((known) => known === policy?.redrivePermission);
  const sources = policy?.sourceQueueArns;
  return permission ? { permission, sourceQueueArns: Array.isArray(sources) ? sources.map(String) : [] } : null;
}

/** The attribute's text. Only `byQueue` names sources (SQS API reference, SetQueueAttributes). */
export function redriveAllowText({ permission, sourceQueueArns }: RedriveAllow): string {
  const redrivePermission = permission;
  return JSON.stringify(permission === 'byQueue' ? { redrivePermission, sourceQueueArns } : { redrivePermission });
}
