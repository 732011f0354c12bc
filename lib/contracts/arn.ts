import { z } from 'zod';

/** An Amazon Resource Name of SQS or SNS: `arn:{partition}:{service}:{region}:{account}:{resource}`. */
export const Arn = z
  .string()
  .max(512)
  .regex(/^arn:[a-z0-9-]+:(?:sqs|sns):[a-z0-9-]*:[0-9]*:[^\s/]+$/, 'must be the ARN of an SQS queue or an SNS topic');
export type Arn = z.infer<typeof Arn>;

/** 1–80 letters, digits, `-`, `_`; a FIFO queue ends in `.fifo` (SQS API reference, CreateQueue). */
export const QueueName = z.string().regex(/^(?:[\w-]{1,80}|[\w-]{1,75}\.fifo)$/, 'must be the name of an SQS queue');
export type QueueName = z.infer<typeof QueueName>;

/** 1–256 letters, digits, `-`, `_`; a FIFO topic ends in `.fifo` (SNS API reference, CreateTopic). */
export const TopicName = z.string().regex(/^(?:[\w-]{1,256}|[\w-]{1,251}\.fifo)$/, 'must be the name of an SNS topic');
export type TopicName = z.infer<typeof TopicName>;

/** An instant in UTC, as ISO 8601 with milliseconds and `Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;
