import type { Aws } from '#lib/server/aws/clients.ts';
import { listSubscriptions } from '#lib/server/aws/sns/list-subscriptions.ts';
import { listSubscriptionsByTopic } from '#lib/server/aws/sns/list-subscriptions-by-topic.ts';
import { listTopics } from '#lib/server/aws/sns/list-topics.ts';
import { listQueues } from '#lib/server/aws/sqs/list-queues.ts';
import { arnOfQueueUrl } from '#lib/topology/arn.ts';
import { forgetUnlistedQueues, forgetUnlistedSubscriptions, forgetUnlistedTopics } from './forget.ts';
import { noteQueue } from './note-queue.ts';
import type { State } from './state.ts';
import { noteSubscription } from './subscriptions.ts';
import { noteTopic } from './topics.ts';

/** `paged` hears that a page was taken in, so that nothing waits for the next tick to read on. */
type Scan = { aws: Aws; state: State; paged?: () => void };

/** Lists all queues; each page is known as soon as it is read. Errors: those of `ListQueues`; pages read before stay. */
export async function scanQueues({ aws, state, paged }: Scan): Promise<void> {
  const before = [...state.queues.keys()];
  const listed = new Set<string>();
  for await (const page of listQueues({ aws, urgency: 'in-view' })) {
    for (const url of page) {
      const arn = arnOfQueueUrl(url, state.place);
      if (!arn) continue;
      state.meet(arn);
      listed.add(arn);
      noteQueue(state, arn, 'listed', url);
    }
    paged?.();
  }
  forgetUnlistedQueues(state, before, listed);
}

/** Lists all topics. Errors: those of `ListTopics`. */
export async function scanTopics({ aws, state }: Scan): Promise<void> {
  const before = [...state.topics.keys()];
  const listed = new Set<string>();
  for await (const page of listTopics({ aws, urgency: 'in-view' })) {
    for (const arn of page) {
      state.meet(arn);
      listed.add(arn);
      noteTopic(state, arn, 'listed');
    }
  }
  forgetUnlistedTopics(state, before, listed);
}

/** Lists the caller's subscriptions. Errors: those of `ListSubscriptions`. */
export async function scanSubscriptions({ aws, state }: Scan): Promise<void> {
  const before = [...state.subscriptions.keys()];
  const listed = new Set<string>();
  for await (const page of listSubscriptions({ aws, urgency: 'in-view' })) {
    for (const subscription of page) {
      listed.add(subscription.id);
      noteSubscription(state, subscription, 'account');
    }
  }
  forgetUnlistedSubscriptions(state, before, listed, { account: true });
}

/** Lists one topic's subscriptions, where the topic counts more than the caller's list told. */
export async function scanTopicSubscriptions({ aws, state, topicArn }: Scan & { topicArn: string }): Promise<void> {
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
