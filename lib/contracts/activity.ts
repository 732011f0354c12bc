import { z } from 'zod';
import { Instant } from './arn.ts';

/** One observed change of structure: a line of the connection's activity file. */
export const ActivityEntry = z.object({
  at: Instant,
  kind: z.enum(['queue', 'topic', 'subscription']),
  change: z.enum(['appeared', 'changed', 'disappeared']),
  /** ARN of a queue or topic, id of a subscription. */
  id: z.string(),
  /** Only the fields that differ; `null` where it did not exist. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type ActivityEntry = z.infer<typeof ActivityEntry>;

/** Newest first. */
export const ActivityList = z.object({ entries: z.array(ActivityEntry) });
export type ActivityList = z.infer<typeof ActivityList>;
