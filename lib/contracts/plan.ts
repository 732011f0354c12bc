import { z } from 'zod';
import { Arn, Instant } from './arn.ts';
import { AwsCall, ResourceState, SubscriptionState } from './aws-call.ts';
import { Intent } from './intent.ts';

/** What a call replaces or takes away: enough to put it back. `null` values were not there. */
export const Before = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  /** Of the attributes or tags that the call names, what they were. */
  z.object({ kind: z.literal('values'), values: z.record(z.string(), z.string().nullable()) }),
  z.object({ kind: z.literal('resource'), resource: ResourceState }),
  z.object({ kind: z.literal('subscription'), subscription: SubscriptionState }),
]);
export type Before = z.infer<typeof Before>;

/** One call of a plan, in its place. */
export const PlanStep = z.object({
  call: AwsCall,
  /** Twelve digits. */
  account: z.string(),
  region: z.string(),
  /** Why it is needed, a sentence: `So that topic orders may send to queue mail`. */
  reason: z.string(),
  /** Place of the intent it serves. */
  intent: z.int().nonnegative(),
  before: Before,
});
export type PlanStep = z.infer<typeof PlanStep>;

/** How a plan changes one queue's policy, statement by statement, in the policy's order. */
export const PolicyDiff = z.object({
  queueArn: Arn,
  /** The attribute's text; `null` = no policy. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  statements: z.array(
    z.object({
      change: z.enum(['kept', 'added', 'changed', 'removed']),
      /** e.g. `SNS topics orders and refunds may send to this queue`. */
      words: z.string(),
      /** Indented JSON; `null` where it did not or will not exist. */
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  /** Of `after`. */
  bytes: z.int(),
});
export type PolicyDiff = z.infer<typeof PolicyDiff>;

/** Something to know before. `danger`: something is lost · `caution`: it may not do what is wanted · `note`. */
export const PlanWarning = z.object({
  severity: z.enum(['danger', 'caution', 'note']),
  /** ARN of a queue or topic, or id of a subscription. */
  about: z.string(),
  words: z.string(),
});
export type PlanWarning = z.infer<typeof PlanWarning>;

/** Something that AWS takes a while to do everywhere. */
export const Settling = z.object({
  about: z.string(),
  /** e.g. `filter policy`. */
  what: z.string(),
  /** At most; SNS: 15 min for filters, SQS: 60 s for attributes, 15 min for retention, 60 s for a deleted name. */
  seconds: z.int().positive(),
});
export type Settling = z.infer<typeof Settling>;

/** What a plan deletes: its whole name is typed before. */
export const Destroyed = z.object({
  arn: Arn,
  name: z.string(),
  /** Messages in a queue, about; `null` of a topic, and where it was not read. */
  messages: z.int().nullable(),
  /** Ids of subscriptions that go with a topic, or that would deliver to nothing. */
  subscriptions: z.array(z.string()),
  /** ARNs of queues whose dead letters would have nowhere to go. */
  deadLetterFor: z.array(Arn),
});
export type Destroyed = z.infer<typeof Destroyed>;

/** What will happen, call by call. Nothing has happened yet. */
export const Plan = z.object({
  id: z.string(),
  madeAt: Instant,
  /** After this it must be made anew: 60 s for each thing that it deletes, 15 min at most and where it deletes none. */
  expiresAt: Instant,
  /** What it does, in a few words: `Subscribe mail to orders`. */
  title: z.string(),
  intents: z.array(Intent),
  /** Id of the change that this plan takes back. */
  undoes: z.string().nullable(),
  steps: z.array(PlanStep),
  policies: z.array(PolicyDiff),
  warnings: z.array(PlanWarning),
  settling: z.array(Settling),
  /** What forbids the whole plan, each with the intent that it comes of. */
  refusals: z.array(z.object({ intent: z.int().nonnegative(), words: z.string() })),
  destroys: z.array(Destroyed),
  /** What an undo cannot put back, each a sentence. */
  stays: z.array(z.string()),
});
export type Plan = z.infer<typeof Plan>;

export const ApplyInput = z.object({
  /** The whole name of everything in `destroys`, as the person typed it, in that order. */
  names: z.array(z.string().max(256)).max(200),
});
export type ApplyInput = z.infer<typeof ApplyInput>;
