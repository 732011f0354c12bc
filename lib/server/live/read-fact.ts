import type { Aws } from '#lib/server/aws/clients.ts';
import { getDeviceState } from '#lib/server/aws/sns/get-device-state.ts';
import {
  getSubscriptionAttributes,
  readSubscriptionAttributes,
} from '#lib/server/aws/sns/get-subscription-attributes.ts';
import { getTopicAttributes } from '#lib/server/aws/sns/get-topic-attributes.ts';
import { listTagsForResource } from '#lib/server/aws/sns/list-tags-for-resource.ts';
import { listQueueTags } from '#lib/server/aws/sqs/list-queue-tags.ts';
import { isWeirError, type WeirError } from '#lib/server/weir-error.ts';
import { applyDeviceState } from './applications.ts';
import { applyTags } from './apply-tags.ts';
import type { Fact } from './facts.ts';
import type { State } from './state.ts';
import { scanTopicSubscriptions } from './structure.ts';
import { applySubscriptionFailure, applySubscriptionReading } from './subscriptions.ts';
import { applyTopicFailure, applyTopicReading } from './topics.ts';

type Reader = { aws: Aws; state: State; now: () => number };

/** Reads one fact and takes it in. Errors: those of its call. */
export async function readFact({ aws, state, now }: Reader, fact: Fact): Promise<void> {
  const { urgency } = fact;
  switch (fact.kind) {
    case 'subscription': {
      const { topicArn } = fact.record.subscription;
      const reading = await getSubscriptionAttributes({ aws, urgency, arn: fact.arn, topicArn });
      return applySubscriptionReading(state, fact.record, readSubscriptionAttributes(reading), now());
    }
    case 'device': {
      const device = await getDeviceState({ aws, urgency, arn: fact.record.subscription.endpoint });
      return applyDeviceState(state, fact.record, device);
    }
    case 'topic': {
      const topicArn = fact.record.topic.arn;
      const reading = await getTopicAttributes({ aws, urgency, topicArn });
      applyTopicReading(state, fact.record, reading, now());
      const counted = (reading.subscriptionsConfirmed ?? 0) + (reading.subscriptionsPending ?? 0);
      if (counted > state.subscriptionsOf(topicArn)) await listOthers({ aws, state, topicArn });
      return;
    }
    case 'queue-tags': {
      const { name } = fact.record.queue;
      return applyTags(state, fact, await listQueueTags({ aws, urgency, url: fact.url, name }));
    }
    case 'topic-tags':
      return applyTags(state, fact, await listTagsForResource({ aws, urgency, topicArn: fact.record.topic.arn }));
  }
}

/** Reads one fact now, whenever its turn is, and takes in also that it could not be read. Errors: none of AWS's. */
export async function readFactNow(reader: Reader, fact: Fact): Promise<void> {
  const { state, now } = reader;
  fact.asked.busy = true;
  try {
    await readFact(reader, fact);
    fact.asked.at = now();
  } catch (error) {
    if (!isWeirError(error)) throw error;
    applyFactFailure(state, fact, error, now());
  } finally {
    fact.asked.busy = false;
  }
}

/** Other accounts' subscriptions to a topic of ours. That they may not be listed does not make the topic unreadable. */
async function listOthers(input: Parameters<typeof scanTopicSubscriptions>[0]): Promise<void> {
  await scanTopicSubscriptions(input).catch((error: unknown) => {
    if (!isWeirError(error) || error.code !== 'denied') throw error;
  });
}

/** Takes in that a fact could not be read: missing tags do not make a queue or topic unreadable. */
export function applyFactFailure(state: State, fact: Fact, error: WeirError, at: number): void {
  if (fact.kind === 'subscription') applySubscriptionFailure(state, fact.record, error, at);
  if (fact.kind === 'topic') applyTopicFailure(state, fact.record, error, at);
}
