import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { sameText } from '#lib/topology/change/policy/delivery-statement.ts';
import { subscriptionEnds } from '#lib/topology/subscription-id.ts';
import { subscriptionWords } from '#lib/topology/subscription-words.ts';
import type { Hands } from './call-aws.ts';
import { readDeviceNow, readQueueNow, readSubscriptionNow, readTopicNow } from './read-state.ts';

/**
 * A long plan's earlier calls take a while: what somebody wrote meanwhile of what a later one writes is not overwritten.
 * @throws WeirError `conflict`, naming what was written; those of reading
 */
export async function checkUntouched(
  hands: Hands,
  { call, before }: PlanStep,
  made: ReadonlySet<string>,
): Promise<void> {
  if (before.kind !== 'values') return;
  const now = await attributesNow(hands, call);
  if (now === null) return;
  // What AWS gives a resource that this change itself made, where it was told nothing, the plan could not know.
  const isNew = 'arn' in call && made.has(call.arn);
  const others = Object.entries(before.values).filter(
    ([name, value]) => !(isNew && value === null) && !sameText(now.attributes[name] ?? '', value ?? ''),
  );
  if (others.length === 0) return;
  const names = others.map(([name]) => name).join(', ');
  throw weirError(
    'conflict',
    `${names} of ${now.name}: somebody else wrote it meanwhile; it was left as it is. Plan the rest anew.`,
  );
}

/** What a call that sets attributes writes over; `null` of other calls, and of what is gone: AWS then says so itself. */
async function attributesNow(
  hands: Hands,
  call: AwsCall,
): Promise<{ name: string; attributes: AttributeValues } | null> {
  switch (call.action) {
    case 'SetQueueAttributes': {
      const now = await readQueueNow(hands, call.arn, {});
      return now && { name: nameOfArn(call.arn), attributes: now.state.attributes };
    }
    case 'SetTopicAttributes': {
      const now = await readTopicNow(hands, call.arn, {});
      return now && { name: nameOfArn(call.arn), attributes: now.attributes };
    }
    case 'SetEndpointAttributes': {
      const now = await readDeviceNow(hands, call.arn);
      return now && { name: nameOfArn(call.arn), attributes: now.attributes };
    }
    case 'SetSubscriptionAttributes': {
      const ends = subscriptionEnds(call.subscription);
      const arn = hands.subscriptionArns.get(call.subscription);
      if (arn === undefined) return null;
      const attributes = await readSubscriptionNow(hands, { arn, topicArn: ends.topicArn });
      return attributes && { name: `the ${subscriptionWords(ends)}`, attributes };
    }
    default:
      return null;
  }
}
