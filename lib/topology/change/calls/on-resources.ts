import type { ResourceState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues, TagValues } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { AwsRefusal } from '../aws-refusal.ts';

export type Resources = Map<string, ResourceState | null>;

/** The resource that a call names. Throws `AwsRefusal` of the name `missing` where there is none. */
export function the(resources: Resources, arn: string, missing: string): ResourceState {
  const resource = resources.get(arn);
  if (resource) return resource;
  throw new AwsRefusal(missing, `${nameOfArn(arn)} ${resource === null ? 'does not exist' : 'was not read'}`);
}

export function tag(resources: Resources, { arn, tags }: { arn: string; tags: TagValues }, missing: string): void {
  const resource = the(resources, arn, missing);
  resources.set(arn, { ...resource, tags: { ...resource.tags, ...tags } });
}

export function untag(resources: Resources, { arn, keys }: { arn: string; keys: string[] }, missing: string): void {
  const resource = the(resources, arn, missing);
  const tags = Object.fromEntries(Object.entries(resource.tags).filter(([key]) => !keys.includes(key)));
  resources.set(arn, { ...resource, tags });
}

/** Whether attributes are as a call that makes what is there already says. */
export function holds(attributes: AttributeValues, wanted: AttributeValues): boolean {
  return Object.entries(wanted).every(([name, value]) => (attributes[name] ?? '') === value);
}
