import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../arn.ts';

/** What intents do, in a few words: `Subscribe mail to orders`. */
export function changeTitle(intents: readonly Intent[]): string {
  const [first, ...more] = intents;
  if (!first) return 'Nothing';
  return more.length > 0 ? `${titleOf(first)} and ${more.length} more` : titleOf(first);
}

function titleOf(intent: Intent): string {
  switch (intent.kind) {
    case 'subscribe':
      return `Subscribe ${nameOfArn(intent.endpoint)} to ${nameOfArn(intent.topicArn)}`;
    default:
      return intent.kind;
  }
}
