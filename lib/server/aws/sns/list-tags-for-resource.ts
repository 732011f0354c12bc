import { ListTagsForResourceCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** A topic's tags. Errors: `not_found`, `denied`. */
export async function listTagsForResource({
  aws,
  urgency = 'rest',
  topicArn,
}: Ask & { topicArn: string }): Promise<Record<string, string>> {
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'ListTagsForResource',
    resource: `topic ${nameOfArn(topicArn)}`,
    lane: 'sns-tags',
    send: () => aws.sns.send(new ListTagsForResourceCommand({ ResourceArn: topicArn })),
  });
  return Object.fromEntries((answer.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
}
