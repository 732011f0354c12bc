import { DeleteTopicCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** Deletes a topic with its subscriptions; one that is gone is none. Errors: `denied`. */
export async function deleteTopic({ aws, urgency = 'selected', topicArn }: Ask & { topicArn: string }): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'DeleteTopic',
    resource: `topic ${nameOfArn(topicArn)}`,
    once: true,
    send: () => aws.sns.send(new DeleteTopicCommand({ TopicArn: topicArn })),
  });
}
