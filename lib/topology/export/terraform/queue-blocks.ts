import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { createAttributes } from '../../change/plans/create-queue.ts';
import { commentLines } from '../one-line.ts';
import { argumentsOf, QUEUE_ARGUMENTS, unknownArguments } from './attribute-table.ts';
import { block } from './block.ts';
import { type Hcl, raw, text } from './hcl.ts';
import type { Kept } from './input.ts';
import { jsonAttribute } from './json.ts';
import { foreignStatements, policyExpression } from './policy.ts';
import type { References } from './references.ts';
import { tagsOf } from './tags.ts';

/** Attributes that are resources of their own, so that queues can name each other. */
const OWN_RESOURCES = ['Policy', 'RedrivePolicy', 'RedriveAllowPolicy'] as const;

/** A queue, its policy and its redrive policies. */
export function queueBlocks({ after, before }: Kept<ResourceState>, references: References): string[] {
  const label = references.queues.get(after.arn) ?? '';
  const { Policy, RedrivePolicy, RedriveAllowPolicy } = after.attributes;
  const url = ['queue_url', raw(`aws_sqs_queue.${label}.id`)] as const;
  const own = (kind: string, name: string, value: Hcl) =>
    block({ kind: 'resource', labels: [kind, label], entries: [url, [name, value]] });
  return [
    queueBlock(after, label),
    ...(Policy ? [policyBlock({ label, url, policy: Policy, before, references })] : []),
    ...(RedrivePolicy
      ? [own('aws_sqs_queue_redrive_policy', 'redrive_policy', jsonAttribute(RedrivePolicy, references.write))]
      : []),
    ...(RedriveAllowPolicy
      ? [
          own(
            'aws_sqs_queue_redrive_allow_policy',
            'redrive_allow_policy',
            jsonAttribute(RedriveAllowPolicy, references.write),
          ),
        ]
      : []),
  ];
}

function queueBlock({ arn, attributes, tags }: ResourceState, label: string): string {
  return block({
    comment: unknownArguments(attributes, QUEUE_ARGUMENTS, OWN_RESOURCES),
    kind: 'resource',
    labels: ['aws_sqs_queue', label],
    entries: [
      ['name', raw(`local.queue_names.${label}`)],
      ...argumentsOf(createAttributes(arn, withOneEncryption(attributes)), QUEUE_ARGUMENTS),
      ...tagsOf(tags),
    ],
  });
}

/** The provider takes a KMS key or SSE-SQS, not both, even where SSE-SQS is off. */
function withOneEncryption({ KmsMasterKeyId, SqsManagedSseEnabled, ...rest }: AttributeValues): AttributeValues {
  const { KmsDataKeyReusePeriodSeconds: _, ...plain } = rest;
  if (KmsMasterKeyId) return { ...rest, KmsMasterKeyId };
  return { ...plain, ...(SqsManagedSseEnabled && { SqsManagedSseEnabled }) };
}

type PolicyInput = {
  label: string;
  url: readonly [string, Hcl];
  policy: string;
  before: ResourceState | null;
  references: References;
};

/** Terraform sets a policy as a whole: what others wrote into it is kept, said, and asked for. */
function policyBlock({ label, url, policy, before, references }: PolicyInput): string {
  const foreign = foreignStatements(before?.attributes.Policy ?? '');
  const name = before ? nameOfArn(before.arn) : '';
  return block({
    comment: foreign > 0 ? commentLines(FOREIGN) : [],
    kind: 'resource',
    labels: ['aws_sqs_queue_policy', label],
    entries: [url, ['policy', policyExpression(policy, references.write)]],
    inner:
      foreign > 0
        ? [reviewed(`The policy of ${name} holds ${statements(foreign)} that Weir did not write. ${ASK}`)]
        : [],
  });
}

const FOREIGN =
  'Terraform sets the whole policy. Statements that Weir did not write are kept below as they were read; one that is added elsewhere afterwards goes with the next apply.';
const ASK = 'Read the whole policy in this configuration, then set policies_reviewed = true.';

function reviewed(message: string): string {
  const precondition = block({
    kind: 'precondition',
    entries: [
      ['condition', raw('var.policies_reviewed')],
      ['error_message', text(message)],
    ],
  });
  return block({ kind: 'lifecycle', entries: [], inner: [precondition] });
}

function statements(count: number): string {
  return count === 1 ? 'a statement' : `${count} statements`;
}
