import type { Queue } from '../queue/queue.ts';

/** Attributes that an empty text takes away. */
const REMOVABLE = new Set(['Policy', 'RedrivePolicy', 'RedriveAllowPolicy', 'KmsMasterKeyId']);

/** Sets attributes that were checked. A queue is encrypted by KMS or by SQS itself, not by both: the later wins. */
export function applyAttributes(queue: Queue, attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) {
    if (value === '' && REMOVABLE.has(name)) queue.attributes.delete(name);
    else queue.attributes.set(name, value);
  }
  if (attributes.get('KmsMasterKeyId')) queue.attributes.set('SqsManagedSseEnabled', 'false');
  else if (attributes.get('SqsManagedSseEnabled') === 'true') queue.attributes.delete('KmsMasterKeyId');
}
