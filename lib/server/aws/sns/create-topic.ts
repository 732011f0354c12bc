import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { type Ask, call } from '../call.ts';

type Create = Ask & {
  name: string;
  /** By AWS's names. */
  attributes: Record<string, string>;
  tags: Record<string, string>;
};

/**
 * Creates a topic and answers its ARN. A topic of this name with the same attributes and tags is answered as it is.
 * Errors: `invalid_input`, `denied`, `conflict` (a limit).
 */
export async function createTopic({ aws, urgency = 'selected', name, attributes, tags }: Create): Promise<string> {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'CreateTopic',
    resource: `topic ${name}`,
    once: true,
    send: () => aws.sns.send(new CreateTopicCommand({ Name: name, Attributes: attributes, Tags })),
  });
  return answer.TopicArn ?? '';
}
