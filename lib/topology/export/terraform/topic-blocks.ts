import type { ResourceState } from '#lib/contracts/aws-call.ts';
import { hasOwnPolicy } from '../../change/new-attributes.ts';
import { topicAttributes } from '../../change/plans/create-topic.ts';
import { argumentsOf, TOPIC_ARGUMENTS, unknownArguments } from './attribute-table.ts';
import { block } from './block.ts';
import { raw } from './hcl.ts';
import { policyExpression } from './policy.ts';
import type { References } from './references.ts';
import { tagsOf } from './tags.ts';

/** A topic, and its policy where that is not the one that SNS writes for every topic. */
export function topicBlocks({ arn, attributes, tags }: ResourceState, references: References): string[] {
  const label = references.topics.get(arn) ?? '';
  const topic = block({
    comment: unknownArguments(attributes, TOPIC_ARGUMENTS, ['Policy']),
    kind: 'resource',
    labels: ['aws_sns_topic', label],
    entries: [
      ['name', raw(`local.topic_names.${label}`)],
      ...argumentsOf(topicAttributes(arn, attributes), TOPIC_ARGUMENTS),
      ...tagsOf(tags),
    ],
  });
  if (!hasOwnPolicy({ arn, attributes })) return [topic];
  const policy = block({
    kind: 'resource',
    labels: ['aws_sns_topic_policy', label],
    entries: [
      ['arn', raw(`aws_sns_topic.${label}.arn`)],
      ['policy', policyExpression(attributes.Policy ?? '', references.write)],
    ],
  });
  return [topic, policy];
}
