import type { Intent, TagValues } from '#lib/contracts/intent.ts';
import { nameOfArn, parseArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { theQueue, theTopic } from '../resources.ts';
import { isAwsTag, MOST_TAGS, ownTags } from '../rules/tags.ts';

/** Sets and removes tags; what is so already takes no step. Throws `Refusal` for tags of AWS, and for too many. */
export function planSetTags(planner: Planner, { arn, set, remove }: Extract<Intent, { kind: 'setTags' }>): void {
  const queue = isQueue(arn);
  const { tags } = queue ? theQueue(planner.world, arn) : theTopic(planner.world, arn);
  const reserved = [...Object.keys(set), ...remove].find(isAwsTag);
  if (reserved) throw new Refusal(`Tag ${reserved} is AWS's own and cannot be changed.`);
  const after = new Set([...Object.keys(ownTags(tags)).filter((key) => !remove.includes(key)), ...Object.keys(set)]);
  if (after.size > MOST_TAGS)
    throw new Refusal(`${nameOfArn(arn)} would have ${after.size} tags; AWS allows ${MOST_TAGS}.`);
  const keys = remove.filter((key) => key in tags && !(key in set));
  const reason = `So that ${nameOfArn(arn)} has these tags no more`;
  if (keys.length > 0) planner.step({ action: queue ? 'UntagQueue' : 'UntagResource', arn, keys }, reason);
  setTags(planner, arn, set);
}

/** Sets those tags that are not so already. */
export function setTags(planner: Planner, arn: string, wanted: TagValues): void {
  const now = (isQueue(arn) ? planner.world.queues : planner.world.topics).get(arn)?.tags ?? {};
  const tags = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => now[key] !== value));
  if (Object.keys(tags).length === 0) return;
  const reason = `So that ${nameOfArn(arn)} has these tags`;
  planner.step({ action: isQueue(arn) ? 'TagQueue' : 'TagResource', arn, tags }, reason);
}

function isQueue(arn: string): boolean {
  return parseArn(arn)?.service === 'sqs';
}
