import { z } from 'zod';
import { Instant } from './arn.ts';

/** A change of structure that Weir saw. */
export const ObservedChange = z.object({
  at: Instant,
  kind: z.enum(['queue', 'topic', 'subscription']),
  change: z.enum(['appeared', 'changed', 'disappeared']),
  /** ARN of a queue or topic, id of a subscription. */
  id: z.string(),
  /** Only the fields that differ; `null` where it did not exist. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type ObservedChange = z.infer<typeof ObservedChange>;

/** Something that was done through Weir. Never a body. */
export const DoneAction = z.object({
  at: Instant,
  kind: z.literal('action'),
  /** The operation's id, e.g. `purgeQueue`. */
  operationId: z.string(),
  /** ARN of the queue or topic it was done to. */
  id: z.string(),
  outcome: z.enum(['done', 'partly', 'failed']),
  /** What was done, in words: `Sent 12 messages`, `Deleted 3 messages; 1 failed (ReceiptHandleIsInvalid)`. */
  words: z.string(),
});
export type DoneAction = z.infer<typeof DoneAction>;

/** A line of the connection's activity file. */
export const ActivityEntry = z.discriminatedUnion('kind', [ObservedChange, DoneAction]);
export type ActivityEntry = z.infer<typeof ActivityEntry>;

/** Newest first. */
export const ActivityList = z.object({ entries: z.array(ActivityEntry) });
export type ActivityList = z.infer<typeof ActivityList>;
