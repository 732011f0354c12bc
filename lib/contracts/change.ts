import { z } from 'zod';
import { Instant } from './arn.ts';
import { Intent } from './intent.ts';
import { PlanStep, Settling } from './plan.ts';

/** How far one step of a change came. `skipped`: what it wants was so already. */
export const StepState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('running') }),
  z.object({ state: z.literal('done') }),
  z.object({ state: z.literal('skipped') }),
  /** `unsure`: no answer came, so it may have happened. */
  z.object({ state: z.literal('failed'), unsure: z.boolean(), words: z.string() }),
]);
export type StepState = z.infer<typeof StepState>;

/** One thing that was looked at afterwards. */
export const Check = z.object({
  result: z.enum(['ok', 'wrong', 'cannot tell']),
  /** ARN of a queue or topic, or id of a subscription. */
  about: z.string(),
  /** e.g. `The policy of mail lets topic orders send`, with what to do where it is wrong. */
  words: z.string(),
  /** It is wrong, and was so before the change; left out where it was not, or is not known. */
  wasSo: z.literal(true).optional(),
});
export type Check = z.infer<typeof Check>;

/** A plan that was applied, whole or in part. Kept across restarts; never a message's body. */
export const Change = z.object({
  id: z.string(),
  startedAt: Instant,
  /** `null` while it runs. */
  endedAt: Instant.nullable(),
  /** Who runs this Weir, as the system names the person. */
  author: z.string(),
  title: z.string(),
  intents: z.array(Intent),
  /** Id of the change that this one takes back. */
  undoes: z.string().nullable(),
  /** Id of the change that took this one back. */
  undoneBy: z.string().nullable(),
  /** `stopped`: by the person, between two steps. */
  outcome: z.enum(['running', 'done', 'failed', 'stopped']),
  steps: z.array(z.object({ step: PlanStep, state: StepState })),
  /** Empty until it was verified. */
  checks: z.array(Check),
});
export type Change = z.infer<typeof Change>;

/** Newest first. */
export const ChangeList = z.object({
  changes: z.array(Change),
  /** What is still settling, with the instant until which it may. */
  settling: z.array(Settling.extend({ until: Instant })),
});
export type ChangeList = z.infer<typeof ChangeList>;

/** Each is sent whenever something of the change is new; the last one has its end, its checks included. */
export const ChangeEvent = z.object({ change: Change });
export type ChangeEvent = z.infer<typeof ChangeEvent>;
