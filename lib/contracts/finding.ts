import { z } from 'zod';
import { Intent } from './intent.ts';

/** What the doctor knows to look for. */
export const FindingKind = z.enum([
  'no-delivery-policy',
  'wide-delivery-policy',
  'public-policy',
  'orphan-subscription',
  'pending-subscription',
  'impossible-filter',
  'no-dead-letter-queue',
  'short-dead-letter-retention',
  'few-receives',
  'fifo-mismatch',
  'redrive-loop',
  'missing-dead-letter-queue',
  'kms-blocks-sns',
  'endpoint-disabled',
]);
export type FindingKind = z.infer<typeof FindingKind>;

/** A plan that mends something, with what it does in words. */
export const Mend = z.object({ words: z.string(), intents: z.array(Intent) });
export type Mend = z.infer<typeof Mend>;

/** Something that is wrong, as far as it is known: never a guess. */
export const Finding = z.object({
  /** `{kind}|{id of what it is about}`. */
  id: z.string(),
  kind: FindingKind,
  /** `loss`: messages are lost now · `risk`: they will be, when something fails · `exposure`: others can read or write. */
  severity: z.enum(['loss', 'exposure', 'risk']),
  /** ARN of a queue or topic, or id of a subscription: where it is shown. The first is the one to open. */
  about: z.array(z.string()).min(1),
  /** e.g. `refund-ledger gets nothing of refunds`. */
  title: z.string(),
  /** Why it matters and how it comes about, a sentence or two. */
  explanation: z.string(),
  /** What was read that shows it, with its place: `Policy of refund-ledger` → `none`. */
  evidence: z.array(z.object({ label: z.string(), value: z.string() })),
  /** The plan that mends it; `null` where only a person can decide. */
  mend: Mend.nullable(),
  /** The other way out, where what is right depends on what nobody here can know. */
  otherwise: Mend.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** A question that could not be answered, with why. */
export const CannotTell = z.object({ kind: FindingKind, about: z.string(), why: z.string() });
export type CannotTell = z.infer<typeof CannotTell>;

/** The worst first. */
export const FindingList = z.object({ findings: z.array(Finding), cannotTell: z.array(CannotTell) });
export type FindingList = z.infer<typeof FindingList>;
