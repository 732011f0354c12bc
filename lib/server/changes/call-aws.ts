import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { createTopic } from '#lib/server/aws/sns/create-topic.ts';
import { deleteTopic } from '#lib/server/aws/sns/delete-topic.ts';
import { setEndpointAttributes } from '#lib/server/aws/sns/set-endpoint-attributes.ts';
import { setSubscriptionAttributes } from '#lib/server/aws/sns/set-subscription-attributes.ts';
import { setTopicAttributes } from '#lib/server/aws/sns/set-topic-attributes.ts';
import { subscribe } from '#lib/server/aws/sns/subscribe.ts';
import { tagResource } from '#lib/server/aws/sns/tag-resource.ts';
import { unsubscribe } from '#lib/server/aws/sns/unsubscribe.ts';
import { untagResource } from '#lib/server/aws/sns/untag-resource.ts';
import { createQueue } from '#lib/server/aws/sqs/create-queue.ts';
import { deleteQueue } from '#lib/server/aws/sqs/delete-queue.ts';
import { setQueueAttributes } from '#lib/server/aws/sqs/set-queue-attributes.ts';
import { tagQueue } from '#lib/server/aws/sqs/tag-queue.ts';
import { untagQueue } from '#lib/server/aws/sqs/untag-queue.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { subscriptionEnds, subscriptionId } from '#lib/topology/subscription-id.ts';
import { subscriptionWords } from '#lib/topology/subscription-words.ts';
import type { QueueUrls } from './queue-urls.ts';

/** What a change calls AWS with. */
export type Hands = {
  aws: Aws;
  urls: QueueUrls;
  /** ARNs of subscriptions by id: what was known when the change began, and what it made since. */
  subscriptionArns: Map<string, string>;
};

/** Sends one call of a plan, once. Errors: those of the call; `conflict` for a subscription that has no ARN yet. */
export async function callAws(hands: Hands, call: AwsCall): Promise<void> {
  const { aws, urls } = hands;
  switch (call.action) {
    case 'CreateQueue': {
      const { arn, attributes, tags } = call;
      return urls.note(arn, await createQueue({ aws, name: nameOfArn(arn), attributes, tags }));
    }
    case 'SetQueueAttributes':
      return setQueueAttributes({ aws, ...(await queueOf(hands, call)), attributes: call.attributes });
    case 'DeleteQueue':
      return deleteQueue({ aws, ...(await queueOf(hands, call)) });
    case 'TagQueue':
      return tagQueue({ aws, ...(await queueOf(hands, call)), tags: call.tags });
    case 'UntagQueue':
      return untagQueue({ aws, ...(await queueOf(hands, call)), keys: call.keys });
    case 'CreateTopic':
      await createTopic({ aws, name: nameOfArn(call.arn), attributes: call.attributes, tags: call.tags });
      return;
    case 'SetTopicAttributes':
      return setTopicAttributes({ aws, topicArn: call.arn, name: call.name, value: call.value });
    case 'DeleteTopic':
      return deleteTopic({ aws, topicArn: call.arn });
    case 'TagResource':
      return tagResource({ aws, topicArn: call.arn, tags: call.tags });
    case 'UntagResource':
      return untagResource({ aws, topicArn: call.arn, keys: call.keys });
    case 'Subscribe': {
      const { action: _, ...input } = call;
      hands.subscriptionArns.set(subscriptionId(call), await subscribe({ aws, ...input }));
      return;
    }
    case 'Unsubscribe':
      return unsubscribe({ aws, ...subscriptionOf(hands, call) });
    case 'SetSubscriptionAttributes':
      return setSubscriptionAttributes({ aws, ...subscriptionOf(hands, call), name: call.name, value: call.value });
    case 'SetEndpointAttributes':
      return setEndpointAttributes({ aws, arn: call.arn, attributes: call.attributes });
  }
}

async function queueOf({ urls }: Hands, { arn }: { arn: string }) {
  return { url: await urls.of(arn), name: nameOfArn(arn) };
}

function subscriptionOf({ subscriptionArns }: Hands, { subscription }: { subscription: string }) {
  const arn = subscriptionArns.get(subscription);
  const ends = subscriptionEnds(subscription);
  if (arn !== undefined) return { arn, topicArn: ends.topicArn };
  throw weirError(
    'conflict',
    `The ${subscriptionWords(ends)} waits for its confirmation: SNS names it by no ARN yet. Confirm it, or leave it: SNS drops it after two days.`,
  );
}
