import type { QueueSample } from '#lib/contracts/queue.ts';
import { createSampleRing, type SampleRing } from './sample-ring.ts';

export type Counts = { visible: number; inFlight: number; delayed: number };

/** The last readings of every queue, in memory. */
export type History = {
  add(arn: string, at: number, counts: Counts): void;
  /** Readings not older than `since` (ms since epoch), oldest first. */
  of(arn: string, since: number): QueueSample[];
  forget(arn: string): void;
};

export function createHistory(): History {
  const rings = new Map<string, SampleRing>();
  return {
    add(arn, at, counts) {
      const ring = rings.get(arn) ?? createSampleRing();
      rings.set(arn, ring);
      ring.add(at, counts);
    },
    of: (arn, since) => rings.get(arn)?.since(since) ?? [],
    forget(arn) {
      rings.delete(arn);
    },
  };
}
