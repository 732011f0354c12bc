import { SubscribeCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Subscribe = Ask & {
  topicArn: string;
  protocol: string;
  /** A queue's ARN for `sqs`. */
  endpoint: string;
  /** By AWS's names, e.g. `FilterPolicy`. */
  attributes: Record<string, string>;
};

/**
 * Subscribes an endpoint to a topic and answers the subscription's ARN, also where it waits for its confirmation.
 * Errors: `invalid_input`, `not_found`, `denied`.
 */
export async function subscribe({
  aws,
  urgency = 'selected',
  topicArn,
  protocol,
  endpoint,
  attributes,
}: Subscribe): Promise<string> {
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'Subscribe',
    resource: `topic ${nameOfArn(topicArn)}`,
    once: true,
    send: () =>
      aws.sns.send(
        new SubscribeCommand({
          TopicArn: topicArn,
          Protocol: protocol,
          Endpoint: endpoint,
          Attributes: attributes,
          ReturnSubscriptionArn: true,
        }),
      ),
  });
  return answer.SubscriptionArn ?? '';
}
