import { z } from 'zod';
import { Arn, Instant } from './arn.ts';

/** One native redrive (`StartMessageMoveTask`), as SQS lists it: of the last ten of its source queue. */
export const MoveTask = z.object({
  status: z.enum(['RUNNING', 'COMPLETED', 'CANCELLING', 'CANCELLED', 'FAILED']),
  sourceArn: Arn,
  /** `null` = each message back to where it came from. */
  destinationArn: Arn.nullable(),
  /** messages a second; `null` = SQS chooses. */
  maxPerSecond: z.int().nullable(),
  moved: z.int(),
  /** `null` = SQS does not tell. */
  toMove: z.int().nullable(),
  failureReason: z.string().nullable(),
  startedAt: Instant,
  /** Set where Weir stopped it, since its source filled again while it ran. */
  brake: z.object({ at: Instant, why: z.string() }).nullable(),
});
export type MoveTask = z.infer<typeof MoveTask>;

/** Newest first. */
export const MoveTaskList = z.object({ tasks: z.array(MoveTask) });
export type MoveTaskList = z.infer<typeof MoveTaskList>;

export const StartMoveTaskInput = z.object({
  destinationArn: Arn.nullable().default(null),
  /** messages a second, at most 500 (SQS API reference, StartMessageMoveTask); `null` = SQS chooses. */
  maxPerSecond: z.int().min(1).max(500).nullable().default(10),
});
export type StartMoveTaskInput = z.infer<typeof StartMoveTaskInput>;
