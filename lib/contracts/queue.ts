import { z } from 'zod';
import { Access, Origin, Tags } from './access.ts';
import { Arn, Instant } from './arn.ts';

/** A message count. AWS's counts are approximate; `null` = not read yet, never 0. */
const Count = z.int().nonnegative().nullable();

/** Where a queue's spent messages go: its `RedrivePolicy`. */
export const DeadLetter = z.object({ arn: Arn, maxReceiveCount: z.int().positive() });
export type DeadLetter = z.infer<typeof DeadLetter>;

/** One SQS queue as the map shows it. */
export const Queue = z.object({
  /** Short number by which patches name this queue; stable for the life of one feed epoch. */
  key: z.int().nonnegative(),
  arn: Arn,
  name: z.string(),
  fifo: z.boolean(),
  /** ApproximateNumberOfMessages ("depth"). */
  visible: Count,
  /** ApproximateNumberOfMessagesNotVisible. */
  inFlight: Count,
  /** ApproximateNumberOfMessagesDelayed. */
  delayed: Count,
  /** When the three counts were read. */
  countedAt: Instant.nullable(),
  deadLetter: DeadLetter.nullable(),
  /** ARNs of the queues whose dead letters come here. */
  deadLetterFor: z.array(Arn),
  /** seconds; `MessageRetentionPeriod`, `null` = not read yet. */
  retention: z.int().nullable(),
  tags: Tags,
  origin: Origin,
  access: Access,
});
export type Queue = z.infer<typeof Queue>;

/** What a queue's policy says, one entry a statement, in words. */
const PolicyStatement = z.object({
  sid: z.string().nullable(),
  effect: z.enum(['Allow', 'Deny']),
  /** e.g. `SNS topic orders may send to this queue`. */
  words: z.string(),
  /** Anyone on the internet is allowed, with no condition that narrows it. */
  public: z.boolean(),
});

/** A resource policy: raw text, and its statements in words; `problem` says why it could not be parsed. */
export const Policy = z.object({
  json: z.string(),
  statements: z.array(PolicyStatement),
  problem: z.string().nullable(),
});
export type Policy = z.infer<typeof Policy>;

/** `RedriveAllowPolicy`: which source queues may use this queue as their dead-letter queue. */
export const RedriveAllow = z.object({
  permission: z.enum(['allowAll', 'denyAll', 'byQueue']),
  sourceQueueArns: z.array(z.string()),
});
export type RedriveAllow = z.infer<typeof RedriveAllow>;

/** Everything known of one queue: the answer of `GET …/queues/{name}`. */
export const QueueDetail = z.object({
  queue: Queue,
  url: z.string(),
  /** Every attribute as AWS answers it, by AWS's name. */
  attributes: z.record(z.string(), z.string()),
  policy: Policy.nullable(),
  redriveAllow: RedriveAllow.nullable(),
  readAt: Instant,
});
export type QueueDetail = z.infer<typeof QueueDetail>;

/** One reading of a queue's counts. */
export const QueueSample = z.object({ at: Instant, visible: z.int(), inFlight: z.int(), delayed: z.int() });
export type QueueSample = z.infer<typeof QueueSample>;

/** A queue's readings of the last 15 minutes, oldest first. Readings that equal both neighbours are left out. */
export const QueueHistory = z.object({ arn: Arn, samples: z.array(QueueSample) });
export type QueueHistory = z.infer<typeof QueueHistory>;
