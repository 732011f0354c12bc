import { SetTopicAttributesCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Set = Ask & {
  topicArn: string;
  /** AWS's name of the attribute. */
  name: string;
  value: string;
};

/** Sets one attribute of a topic. Errors: `invalid_input`, `not_found`, `denied`. */
export async function setTopicAttributes({ aws, urgency = 'selected', topicArn, name, value }: Set): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'SetTopicAttributes',
    resource: `topic ${nameOfArn(topicArn)}`,
    once: true,
    send: () =>
      aws.sns.send(new SetTopicAttributesCommand({ TopicArn: topicArn, AttributeName: name, AttributeValue: value })),
  });
}
