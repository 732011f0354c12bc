import { UnsubscribeCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** Ends a subscription; one that is gone is none. Errors: `denied`. */
export async function unsubscribe({
  aws,
  urgency = 'selected',
  arn,
  topicArn,
}: Ask & { arn: string; topicArn: string }): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'Unsubscribe',
    resource: `a subscription to topic ${nameOfArn(topicArn)}`,
    once: true,
    send: () => aws.sns.send(new UnsubscribeCommand({ SubscriptionArn: arn })),
  });
}
