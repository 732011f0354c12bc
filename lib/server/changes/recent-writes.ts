import type { PlanStep } from '#lib/contracts/plan.ts';
import type { World } from '#lib/topology/change/world.ts';

/** What Weir itself wrote of queues a moment ago: SQS may still answer what was before. */
export type RecentWrites = {
  /** Notes a step that was done. */
  note(step: PlanStep): void;
  /** Whether a queue's attribute is read as it was before it was last written. */
  isOutdated(world: Pick<World, 'queues'>): boolean;
};

/** ms for which an old value may be answered (SQS API reference, SetQueueAttributes). */
const SETTLES = 60_000;

type Write = { arn: string; name: string; value: string; before: Set<string>; at: number };

/** @param now ms since epoch */
export function createRecentWrites(now: () => number): RecentWrites {
  const writes = new Map<string, Write>();
  const isRecent = ({ at }: Write) => now() - at < SETTLES;

  return {
    note({ call, before }) {
      for (const [key, write] of writes) if (!isRecent(write)) writes.delete(key);
      // A queue that is made again has nothing of the one before.
      if (call.action === 'DeleteQueue') for (const [key, { arn }] of writes) if (arn === call.arn) writes.delete(key);
      if (call.action !== 'SetQueueAttributes' || before.kind !== 'values') return;
      for (const [name, value] of Object.entries(call.attributes)) {
        const key = `${call.arn} ${name}`;
        const earlier = new Set(writes.get(key)?.before).add(before.values[name] ?? '');
        earlier.delete(value);
        writes.set(key, { arn: call.arn, name, value, before: earlier, at: now() });
      }
    },
    isOutdated({ queues }) {
      return [...writes.values()].some((write) => {
        const queue = queues.get(write.arn);
        return queue != null && isRecent(write) && write.before.has(queue.attributes[write.name] ?? '');
      });
    },
  };
}
