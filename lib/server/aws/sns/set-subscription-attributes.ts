import { SetSubscriptionAttributesCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { subscriptionValue } from '#lib/topology/change/subscription-attributes.ts';
import { type Ask, call } from '../call.ts';

type Set = Ask & {
  /** The subscription's. */
  arn: string;
  topicArn: string;
  /** AWS's name of the attribute. */
  name: string;
  /** An empty text takes it away. */
  value: string;
};

/**
 * Sets one attribute of a confirmed subscription; a filter policy takes SNS up to 15 minutes.
 * Source: SNS developer guide, message filtering. Errors: `invalid_input`, `not_found`, `denied`.
 */
export async function setSubscriptionAttributes(input: Set): Promise<void> {
  const { aws, urgency = 'selected', arn, topicArn, name, value } = input;
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'SetSubscriptionAttributes',
    resource: `a subscription to topic ${nameOfArn(topicArn)}`,
    once: true,
    send: () =>
      aws.sns.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: arn,
          AttributeName: name,
          AttributeValue: subscriptionValue(name, value),
        }),
      ),
  });
}
