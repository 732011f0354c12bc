import { GetTopicAttributesCommand, SetTopicAttributesCommand } from '@aws-sdk/client-sns';
import type { Clients } from '../../../check.ts';

/** All that a topic tells of itself. */
export async function topicAttributes({ sns }: Clients, TopicArn: string): Promise<Record<string, string>> {
  return (await sns.send(new GetTopicAttributesCommand({ TopicArn }))).Attributes ?? {};
}

/** Sets one attribute of a topic. */
export async function setOfTopic(
  { sns }: Clients,
  TopicArn: string,
  AttributeName: string,
  AttributeValue: string,
): Promise<void> {
  await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName, AttributeValue }));
}
