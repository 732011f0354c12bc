import { TagResourceCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Tag = Ask & { topicArn: string; tags: Record<string, string> };

/** Sets tags of a topic; others stay. Errors: `not_found`, `denied`, `conflict` (50 a topic). */
export async function tagResource({ aws, urgency = 'selected', topicArn, tags }: Tag): Promise<void> {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'TagResource',
    resource: `topic ${nameOfArn(topicArn)}`,
    lane: 'sns-tags',
    once: true,
    send: () => aws.sns.send(new TagResourceCommand({ ResourceArn: topicArn, Tags })),
  });
}
