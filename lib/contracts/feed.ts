import { z } from 'zod';
import { Arn, Instant } from './arn.ts';
import { PlatformApplication } from './platform-application.ts';
import { Queue, QueueHistory } from './queue.ts';
import { Subscription } from './subscription.ts';
import { Topic } from './topic.ts';
import { Topology } from './topology.ts';

/**
 * The events of `GET …/stream` are `snapshot`, `patch`, `status` (a `ConnectionStatus`) and `heartbeat`. Each `snapshot`
 * and `patch` carries the SSE id `{epoch}:{revision}`; a client that reconnects sends it back as `Last-Event-ID` and gets
 * the patches it missed, or a new snapshot where they are gone.
 */
export const Snapshot = Topology;
export type Snapshot = Topology;

/** Only what changed since the revision before. Keys are short because a patch is sent to every tab. */
export const Patch = z.object({
  /** The revision that this patch leads to; the one before it must be `r - 1`. */
  r: z.int().positive(),
  at: Instant,
  /** Counts, flat, four numbers a queue: `key, visible, inFlight, delayed`. */
  n: z.array(z.int()).optional(),
  /** Queues whose structure changed or that are new, whole. */
  queues: z.array(Queue).optional(),
  topics: z.array(Topic).optional(),
  subscriptions: z.array(Subscription).optional(),
  /** All of them, where one changed, came or went. */
  platformApplications: z.array(PlatformApplication).optional(),
  /** What is gone: ARNs of queues and topics, ids of subscriptions. */
  gone: z.array(z.string()).optional(),
});
export type Patch = z.infer<typeof Patch>;

export const Heartbeat = z.object({ at: Instant });
export type Heartbeat = z.infer<typeof Heartbeat>;

/** A tab's own mark for the time that it is open. */
export const ViewerId = z.uuid();
export type ViewerId = z.infer<typeof ViewerId>;

/** What a tab looks at: read first and most often. Forgotten after 2 minutes without a renewal. */
export const WatchInput = z.object({
  viewer: ViewerId,
  /** ARN of the selected queue or topic, or id of the selected subscription. */
  selected: z.string().max(2048).nullable(),
  /** ARNs of queues and topics and ids of subscriptions in view. */
  inView: z.array(z.string().max(2048)).max(2000),
  /** Queues whose last 15 minutes the tab does not have yet. */
  historyOf: z.array(Arn).max(200),
});
export type WatchInput = z.infer<typeof WatchInput>;

export const WatchOutput = z.object({ histories: z.array(QueueHistory) });
export type WatchOutput = z.infer<typeof WatchOutput>;
