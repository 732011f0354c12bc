import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '../arn.ts';
import { isHere as isAt } from '../change/resources.ts';
import { isTap } from '../tap.ts';
import type { Knowledge, KnownQueue } from './knowledge.ts';

/** What is known of an account, as findings are looked for in it: without what Weir itself makes for a while. */
export type Account = {
  knowledge: Knowledge;
  /** Queues of this account and region that are not known to be gone. */
  queues: readonly KnownQueue[];
  subscriptions: readonly Subscription[];
  /** Confirmed subscriptions, by the ARN of the queue that they deliver to. */
  feeding: ReadonlyMap<string, readonly Subscription[]>;
  /** Subscriptions, by the ARN of the queue that takes what SNS cannot deliver for them. */
  undelivered: ReadonlyMap<string, readonly Subscription[]>;
  /** Queues, by the ARN of the queue that takes their dead letters. */
  sources: ReadonlyMap<string, readonly Queue[]>;
};

/** One pass over all that is known, so that no kind has to search. */
export function accountOf(knowledge: Knowledge): Account {
  const all = [...knowledge.queues.values()].filter(({ queue }) => !isTap(queue));
  const subscriptions = [...knowledge.subscriptions.values()]
    .map(({ subscription }) => subscription)
    .filter(({ endpoint }) => !isTap({ name: nameOfArn(endpoint), tags: null }));
  return {
    knowledge,
    queues: all.filter(({ queue }) => isHere(knowledge, queue.arn) && queue.access.state !== 'missing'),
    subscriptions,
    feeding: group(subscriptions, ({ protocol, pending, endpoint }) =>
      protocol === 'sqs' && !pending ? endpoint : undefined,
    ),
    undelivered: group(subscriptions, ({ attributes }) => attributes?.deadLetterArn),
    sources: group(
      all.map(({ queue }) => queue),
      ({ deadLetter }) => deadLetter?.arn,
    ),
  };
}

/** Whether a resource is of the account and region that is looked at, so that it can be set from here. */
export function isHere({ account, place }: Pick<Knowledge, 'account' | 'place'>, arn: string): boolean {
  return isAt(arn, { account, region: place.region });
}

function group<T>(all: readonly T[], keyOf: (item: T) => string | null | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all) {
    const key = keyOf(item);
    if (!key) continue;
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
