import { nameOfArn, parseArn } from '../../arn.ts';
import { hasOwnPolicy } from '../../change/new-attributes.ts';
import { awsHost } from '../../partition.ts';
import { block } from './block.ts';
import { raw, text } from './hcl.ts';
import type { TerraformInput } from './input.ts';
import type { References } from './references.ts';

/** Of a queue, each attribute that is a resource of its own. */
const OF_QUEUE = {
  Policy: 'aws_sqs_queue_policy',
  RedrivePolicy: 'aws_sqs_queue_redrive_policy',
  RedriveAllowPolicy: 'aws_sqs_queue_redrive_allow_policy',
} as const;

/**
 * What takes into Terraform's state what stands already. Ids are written out, since Terraform 1.5 takes no expression
 * for them.
 */
export function importBlocks({ queues, topics, subscriptions }: TerraformInput, references: References): string[] {
  const imports: [address: string, id: string][] = [];
  for (const { after, before } of queues) {
    if (!before) continue;
    const label = references.queues.get(after.arn);
    const url = urlOf(after.arn);
    imports.push([`aws_sqs_queue.${label}`, url]);
    for (const [attribute, kind] of Object.entries(OF_QUEUE)) {
      if (before.attributes[attribute] && after.attributes[attribute]) imports.push([`${kind}.${label}`, url]);
    }
  }
  for (const { after, before } of topics) {
    if (!before) continue;
    const label = references.topics.get(after.arn);
    imports.push([`aws_sns_topic.${label}`, after.arn]);
    if (hasOwnPolicy(after)) imports.push([`aws_sns_topic_policy.${label}`, after.arn]);
  }
  for (const { after, before } of subscriptions) {
    if (!before?.arn) continue;
    imports.push([`aws_sns_topic_subscription.${references.subscriptions.get(after.id)}`, before.arn]);
  }
  return imports.map(([to, id]) =>
    block({
      kind: 'import',
      entries: [
        ['to', raw(to)],
        ['id', text(id)],
      ],
    }),
  );
}

/** SQS developer guide, "Queue and message identifiers": the provider imports a queue by this. */
function urlOf(arn: string): string {
  const { region = '', account = '' } = parseArn(arn) ?? {};
  return `https://${awsHost('sqs', region)}/${account}/${nameOfArn(arn)}`;
}
