import { UntagResourceCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Untag = Ask & { topicArn: string; keys: string[] };

/** Takes tags off a topic; one that it does not have is none. Errors: `not_found`, `denied`. */
export async function untagResource({ aws, urgency = 'selected', topicArn, keys }: Untag): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'UntagResource',
    resource: `topic ${nameOfArn(topicArn)}`,
    lane: 'sns-tags',
    once: true,
    send: () => aws.sns.send(new UntagResourceCommand({ ResourceArn: topicArn, TagKeys: keys })),
  });
}
