import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import type { Topic } from '#lib/contracts/topic.ts';

/** Attributes that do not change by themselves, as AWS answers them, by AWS's name; `null` = not read. */
export type Settings = Readonly<Record<string, string>> | null;

export type KnownQueue = { queue: Queue; settings: Settings };
export type KnownTopic = { topic: Topic; settings: Settings };

/** What findings rest on: all that is known of an account's messaging. Nothing in it is changed. */
export type Knowledge = {
  place: { partition: string; region: string };
  /** Twelve digits; `null` = not known yet. */
  account: string | null;
  /** Every list was read, and none refused: what none of them names is not there. */
  complete: boolean;
  /** By ARN. */
  queues: ReadonlyMap<string, KnownQueue>;
  topics: ReadonlyMap<string, KnownTopic>;
  /** By id. */
  subscriptions: ReadonlyMap<string, { subscription: Subscription }>;
};
