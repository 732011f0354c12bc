import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Intent } from '#lib/contracts/intent.ts';

/** ARNs of what loses or changes tags by these intents: a deletion takes them along, an undo puts them back. */
export function tagsAtStake(intents: readonly Intent[]): ReadonlySet<string> {
  return new Set(
    intents.flatMap((intent) => {
      if (intent.kind === 'setTags') return intent.arn;
      if (intent.kind === 'deleteQueue') return intent.queueArn;
      return intent.kind === 'deleteTopic' ? intent.topicArn : [];
    }),
  );
}

/** The same of calls that were sent, for the plan that takes them back. */
export function tagsTouched(calls: readonly AwsCall[]): ReadonlySet<string> {
  return new Set(calls.flatMap((call) => (/tag|^Create|^Delete/i.test(call.action) && 'arn' in call ? call.arn : [])));
}
