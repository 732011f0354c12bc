import { GetSubscriptionAttributesCommand } from '@aws-sdk/client-sns';
import type { SubscriptionAttributes } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { deadLetterOf } from '#lib/topology/change/dead-letter-of.ts';
import { isFilter } from '#lib/topology/change/subscription-attributes.ts';
import { type Ask, call } from '../call.ts';

/** AWS's texts as Weir shows them. Source: SNS API reference, GetSubscriptionAttributes. */
export function readSubscriptionAttributes(attributes: Record<string, string>): Omit<SubscriptionAttributes, 'readAt'> {
  const { FilterPolicy = null } = attributes;
  return {
    filterPolicy: isFilter(FilterPolicy) ? FilterPolicy : null,
    filterPolicyScope: attributes.FilterPolicyScope === 'MessageBody' ? 'MessageBody' : 'MessageAttributes',
    rawMessageDelivery: attributes.RawMessageDelivery === 'true',
    deadLetterArn: deadLetterOf(attributes)?.arn ?? null,
  };
}

/** All attributes of one subscription, as AWS answers them, by AWS's names. Errors: `not_found`, `denied`. */
export async function getSubscriptionAttributes({
  aws,
  urgency = 'rest',
  arn,
  topicArn,
}: Ask & { arn: string; topicArn: string }): Promise<Record<string, string>> {
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'GetSubscriptionAttributes',
    resource: `a subscription to topic ${nameOfArn(topicArn)}`,
    send: () => aws.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn })),
  });
  return answer.Attributes ?? {};
}
