import { z } from 'zod';
import { Arn, Instant } from './arn.ts';

/** What cannot be taken back, and so is done only with a token and the whole name typed. */
export const DestructiveOperation = z.enum(['purgeQueue', 'deleteQueue']);
export type DestructiveOperation = z.infer<typeof DestructiveOperation>;

export const ConfirmationInput = z.object({ operation: DestructiveOperation });
export type ConfirmationInput = z.infer<typeof ConfirmationInput>;

/** What the person is shown before; the token is bound to it. */
export const DestructionFacts = z.object({
  arn: Arn,
  visible: z.int(),
  inFlight: z.int(),
  delayed: z.int(),
  readAt: Instant,
  /** Ids of subscriptions that would deliver to nothing. */
  orphans: z.array(z.string()),
  /** ARNs of queues whose dead letters would have nowhere to go. */
  deadLetterFor: z.array(Arn),
  /** The last purge through this server: SQS allows one in 60 s. */
  purgedAt: Instant.nullable(),
});
export type DestructionFacts = z.infer<typeof DestructionFacts>;

export const Confirmation = z.object({
  /** Good once, for this operation on this queue, for 60 s. */
  token: z.string(),
  expiresAt: Instant,
  facts: DestructionFacts,
});
export type Confirmation = z.infer<typeof Confirmation>;

export const ConfirmedInput = z.object({
  token: z.string().max(200),
  /** The queue's whole name, as the person typed it. */
  name: z.string().max(80),
});
export type ConfirmedInput = z.infer<typeof ConfirmedInput>;
