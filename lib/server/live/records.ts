import type { PlatformApplication } from '#lib/contracts/platform-application.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';

/** When one fact of a resource was last asked for; ms since epoch, 0 = never. */
export type Asked = { at: number; busy: boolean };

export const neverAsked = (): Asked => ({ at: 0, busy: false });

/** A queue, and what only the server needs to know of it. */
export type QueueRecord = {
  queue: Queue;
  url: string | null;
  /** The policy's JSON text; `null` = none, `undefined` = not read. */
  policy: string | null | undefined;
  /** Attributes that do not change by themselves, as AWS answers them; `null` = not read. */
  settings: Record<string, string> | null;
  counts: Asked;
  tags: Asked;
  /** Readings in a row that found the same counts. */
  unchanged: number;
};

/** A topic, and what only the server needs to know of it. */
export type TopicRecord = { topic: Topic; settings: Record<string, string> | null; attributes: Asked; tags: Asked };

/** A subscription, and which list told of it: only that list's next reading can tell that it is gone. */
export type SubscriptionRecord = {
  subscription: Subscription;
  listedBy: 'account' | 'topic';
  attributes: Asked;
  /** Mobile push only: whether its device takes messages. */
  device: Asked;
};

/** All that is known, by ARN of queue and topic and id of subscription. */
export type Records = {
  queues: Map<string, QueueRecord>;
  topics: Map<string, TopicRecord>;
  subscriptions: Map<string, SubscriptionRecord>;
  /** Platform applications, whole; absent where they were not listed. */
  applications: { platformApplications?: PlatformApplication[] };
};
