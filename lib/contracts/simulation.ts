import { z } from 'zod';
import { Arn } from './arn.ts';
import { LookId } from './look.ts';
import { MessageAttributes, MessageId } from './message.ts';

/** A subscription's filter; `policy` is JSON, `null` = everything is delivered. */
export const FilterSetting = z.object({
  policy: z.string().max(262_144).nullable(),
  scope: z.enum(['MessageAttributes', 'MessageBody']),
});
export type FilterSetting = z.infer<typeof FilterSetting>;

/** messages that one request may bring with it */
const MOST_TYPED = 100;

/** Nothing is sent: the filter is tried on messages as they were, or would be, published. */
export const SimulateFilterInput = FilterSetting.extend({
  /** The filter that stands now: who loses, who gains is told against it. */
  present: FilterSetting.nullable().default(null),
  /** What a look at a queue or a tail of a topic saw. */
  look: LookId.nullable().default(null),
  /** The subscription's topic: messages that say they were published to another one are left out. */
  topicArn: Arn.nullable().default(null),
  messages: z
    .array(z.object({ body: z.string().max(262_144), attributes: MessageAttributes.default({}) }))
    .max(MOST_TYPED)
    .default([]),
});
export type SimulateFilterInput = z.infer<typeof SimulateFilterInput>;

export const SimulatedMessage = z.object({
  /** `null` of a message that the request brought. */
  messageId: MessageId.nullable(),
  /** The beginning of the body as it was published, without the envelope of SNS. */
  preview: z.string(),
  passes: z.boolean(),
  why: z.string(),
  /** The key that keeps it out, with its parents; `null` where none does by itself. */
  path: z.string().nullable(),
  /** `gained`: not delivered by the present filter, but by this one. */
  change: z.enum(['same', 'lost', 'gained']),
});
export type SimulatedMessage = z.infer<typeof SimulatedMessage>;

export const SimulateFilterOutput = z.object({
  /** Judged. */
  total: z.int(),
  passing: z.int(),
  lost: z.int(),
  gained: z.int(),
  /** Left out, since they were published to another topic. */
  otherTopics: z.int(),
  /** The newest thousand, in the order seen. */
  messages: z.array(SimulatedMessage),
});
export type SimulateFilterOutput = z.infer<typeof SimulateFilterOutput>;
