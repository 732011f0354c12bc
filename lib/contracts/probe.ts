import { z } from 'zod';
import { Instant } from './arn.ts';
import { MessageAttributes } from './message.ts';

/** A subscription of a queue, by its id (`{topicArn}|{protocol}|{endpoint}`). */
export const ProbeSubject = z.object({ subscription: z.string().max(2048) });
export type ProbeSubject = z.infer<typeof ProbeSubject>;

/** Everybody whom a probe would reach, as far as Weir can see, and whether one is offered. */
export const ProbeFacts = z.object({
  subscription: z.string(),
  /** The marked message that would be published: it passes the subscription's own filter. */
  message: z.object({ body: z.string(), attributes: MessageAttributes }).nullable(),
  recipients: z.array(
    z.object({
      subscription: z.string(),
      verdict: z.enum(['delivered', 'filtered', 'dropped', 'pending', 'unknown']),
      why: z.string(),
    }),
  ),
  /** Why no probe is offered, with what to do instead; `null` = it is offered. */
  refusal: z.string().nullable(),
  /** What it costs the queue's own messages, e.g. `Each message seen on the way costs it 1 of its 5 receives.` */
  price: z.string(),
});
export type ProbeFacts = z.infer<typeof ProbeFacts>;

export const ProbeInput = ProbeSubject.extend({
  /** The person says that nobody minds should a consumer get the probe. */
  agreed: z.literal(true),
});
export type ProbeInput = z.infer<typeof ProbeInput>;

/** `seen`: it arrived, and was removed · `not seen`: which does not say that it was not delivered. */
export const ProbeOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('seen'), publishedAt: Instant, seenAfterMs: z.int(), removed: z.boolean() }),
  z.object({
    outcome: z.literal('not seen'),
    publishedAt: Instant,
    waitedMs: z.int(),
    /** The likely reasons, the likeliest first. */
    reasons: z.array(z.string()),
  }),
]);
export type ProbeOutcome = z.infer<typeof ProbeOutcome>;
