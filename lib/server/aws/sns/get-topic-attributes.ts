import { GetTopicAttributesCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** What one `GetTopicAttributes` tells of a topic. */
export type TopicReading = {
  subscriptionsConfirmed: number | null;
  subscriptionsPending: number | null;
  policy: string | null;
  /** As AWS answers them, by AWS's name. */
  attributes: Record<string, string>;
};

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** All attributes of a topic. Errors: `not_found`, `denied`. */
export async function getTopicAttributes({
  aws,
  urgency = 'rest',
  topicArn,
}: Ask & { topicArn: string }): Promise<TopicReading> {
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'GetTopicAttributes',
    resource: `topic ${nameOfArn(topicArn)}`,
    send: () => aws.sns.send(new GetTopicAttributesCommand({ TopicArn: topicArn })),
  });
  const attributes = answer.Attributes ?? {};
  return {
    subscriptionsConfirmed: numberOf(attributes.SubscriptionsConfirmed),
    subscriptionsPending: numberOf(attributes.SubscriptionsPending),
    policy: attributes.Policy || null,
    attributes,
  };
}
