import { z } from 'zod';
import { Access, Origin, Tags } from './access.ts';
import { Arn, Instant } from './arn.ts';
import { Policy } from './queue.ts';

/** One SNS topic as the map shows it. */
export const Topic = z.object({
  arn: Arn,
  name: z.string(),
  fifo: z.boolean(),
  /** What `GetTopicAttributes` counts; `null` = not read yet. It can be more than the edges drawn. */
  subscriptionsConfirmed: z.int().nullable(),
  subscriptionsPending: z.int().nullable(),
  tags: Tags,
  origin: Origin,
  access: Access,
});
export type Topic = z.infer<typeof Topic>;

/** Everything known of one topic: the answer of `GET …/topics/{name}`. */
export const TopicDetail = z.object({
  topic: Topic,
  /** Every attribute as AWS answers it, by AWS's name. */
  attributes: z.record(z.string(), z.string()),
  policy: Policy.nullable(),
  readAt: Instant,
});
export type TopicDetail = z.infer<typeof TopicDetail>;
