import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { TagValues } from '#lib/contracts/intent.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { theQueue, theTopic } from '../resources.ts';

type Tag = Extract<AwsCall, { action: 'TagQueue' | 'TagResource' }>;
type Untag = Extract<AwsCall, { action: 'UntagQueue' | 'UntagResource' }>;

/** Puts back the tags that still are as the step set them. */
export function undoTags(planner: Planner, call: Tag, before: Before): void {
  const queue = call.action === 'TagQueue';
  const now = tagsOf(planner, call.arn, queue);
  const tags: TagValues = {};
  const keys: string[] = [];
  for (const [key, value] of Object.entries(before.kind === 'values' ? before.values : {})) {
    if ((now[key] ?? null) === value) continue;
    if (now[key] !== call.tags[key]) planner.stays(`Tag ${key} of ${nameOfArn(call.arn)} was changed since and stays.`);
    else if (value === null) keys.push(key);
    else tags[key] = value;
  }
  const reason = `So that the tags of ${nameOfArn(call.arn)} are as they were before`;
  const { arn } = call;
  if (keys.length > 0) planner.step({ action: queue ? 'UntagQueue' : 'UntagResource', arn, keys }, reason);
  if (Object.keys(tags).length > 0) planner.step({ action: call.action, arn, tags }, reason);
}

/** Puts back the tags that nobody set anew. */
export function undoUntag(planner: Planner, { action, arn }: Untag, before: Before): void {
  const queue = action === 'UntagQueue';
  const now = tagsOf(planner, arn, queue);
  const tags: TagValues = {};
  for (const [key, value] of Object.entries(before.kind === 'values' ? before.values : {})) {
    if (value === null || now[key] === value) continue;
    if (key in now) planner.stays(`Tag ${key} of ${nameOfArn(arn)} was set anew and stays.`);
    else tags[key] = value;
  }
  if (Object.keys(tags).length === 0) return;
  const reason = `So that the tags of ${nameOfArn(arn)} are as they were before`;
  planner.step({ action: queue ? 'TagQueue' : 'TagResource', arn, tags }, reason);
}

function tagsOf({ world }: Planner, arn: string, queue: boolean): TagValues {
  return (queue ? theQueue(world, arn) : theTopic(world, arn)).tags;
}
