import type { AwsCall, ResourceState } from '#lib/contracts/aws-call.ts';
import type { TagValues } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { resourceOfCall } from '../ids-of-call.ts';
import type { OpenWorld } from '../open-world.ts';

/** Tags that say a tool of this name keeps the resource. */
const TOOLS: readonly [RegExp, string][] = [
  [/terraform|opentofu/i, 'Terraform'],
  [/pulumi/i, 'Pulumi'],
  [/\bcdk\b/i, 'the AWS CDK'],
  [/serverless/i, 'the Serverless Framework'],
];
const MANAGER_TAG = /^(?:managed[-_ ]?by|provisioner|provisioned[-_ ]?by|created[-_ ]?by)$/i;

/** Says of a resource that a call changes that another keeps it, if its tags show so. */
export function driftWords(world: OpenWorld, call: AwsCall): { about: string; words: string } | null {
  const about = resourceOfCall(call);
  const resource: ResourceState | null | undefined = world.queues.get(about) ?? world.topics.get(about);
  const owner = resource && ownerByTags(resource.tags);
  if (!owner) return null;
  return { about, words: `${nameOfArn(about)} is kept by ${owner}: its next run may take this change back.` };
}

/** Who keeps a resource, as its tags tell; `null` = they do not. */
function ownerByTags(tags: TagValues): string | null {
  const stack = tags['aws:cloudformation:stack-name'];
  if (stack) return `CloudFormation, stack ${stack}`;
  for (const [key, value] of Object.entries(tags)) {
    const told = MANAGER_TAG.test(key) ? value : key;
    const tool = TOOLS.find(([pattern]) => pattern.test(told));
    if (tool && value !== 'false') return tool[1];
  }
  return null;
}
