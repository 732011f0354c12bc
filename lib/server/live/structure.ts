import type { Aws } from '#lib/server/aws/clients.ts';
import { listSubscriptions } from '#lib/server/aws/sns/list-subscriptions.ts';
import { listSubscriptionsByTopic } from '#lib/server/aws/sns/list-subscriptions-by-topic.ts';
import { listTopics } from '#lib/server/aws/sns/list-topics.ts';
import { listQueues } from '#lib/server/aws/sqs/list-queues.ts';
import { arnOfQueueUrl, parseArn } from '#lib/topology/arn.ts';
import {
  forgetUnlistedQueues,
  forgetUnlistedSubscriptions,
  forgetUnlistedTopics,
  forgetUnnamedQueues,
} from './forget.ts';
import { noteQueue } from './note-queue.ts';
import type { State } from './state.ts';
import { noteSubscription } from './subscriptions.ts';
import { noteTopic } from './topics.ts';

type Scan = {
  aws: Aws;
  state: State;
  /** What a person has open stays, with what is known of it, though no list tells of it. */
  isSelected: (arn: string) => boolean;
  /** Hears that a page was taken in, so that nothing waits for the next tick to read on. */
  paged: () => void;
};

/** Lists all queues, and answers how many pages that took; each is known as soon as it is read. Errors: those of `ListQueues`; pages read before stay. */
export async function scanQueues({ aws, state, isSelected, paged }: Scan): Promise<number> {
  const before = [...state.queues.keys()];
  let pages = 0;
  const listed = new Set<string>();
  for await (const page of listQueues({ aws, urgency: 'in-view' })) {
    for (const url of page) {
      const arn = arnOfQueueUrl(url, state.place);
      if (!arn) continue;
      state.meet(parseArn(arn)?.account);
      listed.add(arn);
      noteQueue(state, arn, 'listed', url);
    }
    pages += 1;
    paged();
  }
  forgetUnlistedQueues(state, before, listed, isSelected);
  return pages;
}

/** Lists all topics. Errors: those of `ListTopics`. */
export async function scanTopics({ aws, state, isSelected }: Scan): Promise<number> {
  const before = [...state.topics.keys()];
  let pages = 0;
  const listed = new Set<string>();
  for await (const page of listTopics({ aws, urgency: 'in-view' })) {
    for (const arn of page) {
      state.meet(parseArn(arn)?.account);
      listed.add(arn);
      noteTopic(state, arn, 'listed');
    }
    pages += 1;
  }
  forgetUnlistedTopics(state, before, listed, isSelected);
  return pages;
}

/** Lists the caller's subscriptions. Errors: those of `ListSubscriptions`. */
export async function scanSubscriptions({ aws, state, isSelected }: Scan): Promise<number> {
  const before = [...state.subscriptions.keys()];
  let pages = 0;
  const listed = new Set<string>();
  for await (const page of listSubscriptions({ aws, urgency: 'in-view' })) {
    for (const subscription of page) {
      state.meet(subscription.owner);
      listed.add(subscription.id);
      noteSubscription(state, subscription, 'account');
    }
    pages += 1;
  }
  forgetUnnamedQueues(state, forgetUnlistedSubscriptions(state, before, listed, { account: true }), isSelected);
  return pages;
}

/** Lists one topic's subscriptions, where the topic counts more than the caller's list told. */
export async function scanTopicSubscriptions(input: { aws: Aws; state: State; topicArn: string }): Promise<void> {
  const { aws, state, topicArn } = input;
  const before = [...state.subscriptions.keys()];
  const listed = new Set<string>();
  for await (const page of listSubscriptionsByTopic({ aws, topicArn })) {
    for (const subscription of page) {
      listed.add(subscription.id);
      noteSubscription(state, subscription, state.subscriptions.get(subscription.id)?.listedBy ?? 'topic');
    }
  }
  forgetUnlistedSubscriptions(state, before, listed, { topicArn });
}
