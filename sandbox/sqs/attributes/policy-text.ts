import type { Queue } from '../queue/queue.ts';
import { readJsonObject } from './read-json-object.ts';

type Policy = { Version: string; Id?: string; Statement: Record<string, unknown>[] };

/** The policy of a queue, or an empty one. It was checked when it was set. */
export function readPolicy(queue: Queue): Policy {
  const policy = readJsonObject(queue.attributes.get('Policy') ?? '');
  if (!policy) return { Version: '2012-10-17', Id: `${queue.arn}/SQSDefaultPolicy`, Statement: [] };
  return { ...(policy as Policy), Statement: [policy.Statement].flat() as Policy['Statement'] };
}

export function writePolicy(queue: Queue, policy: Policy, now: number): void {
  if (policy.Statement.length > 0) queue.attributes.set('Policy', JSON.stringify(policy));
  else queue.attributes.delete('Policy');
  queue.modifiedAt = now;
}
