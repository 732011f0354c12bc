import { z } from 'zod';
import { Instant } from './arn.ts';
import { Connection, ConnectionStatus } from './connection.ts';
import { PlatformApplication } from './platform-application.ts';
import { Queue } from './queue.ts';
import { Subscription } from './subscription.ts';
import { Topic } from './topic.ts';

/** An account's messaging at one moment: the answer of `GET …/topology` and the feed's `snapshot`. */
export const Topology = z.object({
  connection: Connection,
  /** Identifies the series of revisions; a new one means that `key`s and revisions start anew. */
  epoch: z.string(),
  /** Grows by one with every patch. */
  revision: z.int().nonnegative(),
  takenAt: Instant,
  status: ConnectionStatus,
  queues: z.array(Queue),
  topics: z.array(Topic),
  subscriptions: z.array(Subscription),
  /** Absent where they were not read, or cannot be. */
  platformApplications: z.array(PlatformApplication).optional(),
});
export type Topology = z.infer<typeof Topology>;
