import { SubscribeCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Subscribe = Ask & {
  topicArn: string;
  queueArn: string;
  /** By AWS's names, e.g. `FilterPolicy`. */
  attributes: Record<string, string>;
};

/** Subscribes a queue to a topic and answers the subscription's ARN. Errors: `invalid_input`, `not_found`, `denied`. */
export async function subscribe({
  aws,
  urgency = 'selected',
  topicArn,
  queueArn,
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
          Protocol: 'sqs',
          Endpoint: queueArn,
          Attributes: attributes,
          ReturnSubscriptionArn: true,
        }),
      ),
  });
  return answer.SubscriptionArn ?? '';
}
