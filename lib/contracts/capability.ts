import { z } from 'zod';
import { Connection } from './connection.ts';

/**
 * What Weir's controls need of a server, and not every one that speaks SQS has: `topics` is SNS at all,
 * `messageMoveTasks` the native redrive.
 */
export const CapabilityName = z.enum(['topics', 'messageMoveTasks', 'queueTags', 'topicTags', 'platformApplications']);
export type CapabilityName = z.infer<typeof CapabilityName>;

/** Whether a server can do something. `unknown` is treated as `yes`: what may work is offered, and says why it fails. */
export const Capability = z.object({
  can: z.enum(['yes', 'no', 'unknown']),
  /** How that is known, in words. */
  why: z.string(),
});
export type Capability = z.infer<typeof Capability>;

export const Capabilities = z.record(CapabilityName, Capability);
export type Capabilities = z.infer<typeof Capabilities>;

/** One connection, and what the server behind it can do; asked of it once, with reading calls alone. */
export const ConnectionDetail = z.object({ connection: Connection, capabilities: Capabilities });
export type ConnectionDetail = z.infer<typeof ConnectionDetail>;
