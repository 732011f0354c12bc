import { z } from 'zod';
import { Instant } from './arn.ts';
import { ErrorCode } from './problem.ts';

/**
 * How far one resource could be read. One unreadable resource never hides the others: it is shown with why.
 * - `unread`: known to exist, its attributes not asked for yet
 * - `readable`: attributes read at `at`
 * - `unreadable`: the last reading was refused or failed
 * - `missing`: the service says that it does not exist (an orphan's end, a dead-letter target that was deleted)
 */
export const Access = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unread') }),
  z.object({ state: z.literal('readable'), at: Instant }),
  z.object({
    state: z.literal('unreadable'),
    at: Instant,
    code: ErrorCode,
    /** AWS's own error name, e.g. `AccessDenied`. */
    awsError: z.string().nullable(),
    /** A sentence that says what happened and what to do. */
    message: z.string(),
  }),
  z.object({ state: z.literal('missing'), at: Instant }),
]);
export type Access = z.infer<typeof Access>;

/** How a resource became known: listed by the service, or only named by another (endpoint, redrive policy, link). */
export const Origin = z.enum(['listed', 'referenced']);
export type Origin = z.infer<typeof Origin>;

/** `null` = not read yet: tags cost one call a resource. */
export const Tags = z.record(z.string(), z.string()).nullable();
export type Tags = z.infer<typeof Tags>;
