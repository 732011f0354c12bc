import { nameOfArn } from './arn.ts';
import type { SubscriptionEnds } from './subscription-id.ts';

/** A subscription in a sentence, without its article: `subscription of mail to orders`. */
export function subscriptionWords({ topicArn, endpoint }: Pick<SubscriptionEnds, 'topicArn' | 'endpoint'>): string {
  return `subscription of ${nameOfArn(endpoint)} to ${nameOfArn(topicArn)}`;
}
