import type { Call } from '#sandbox/core/action.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import type { Ledger } from '../ledger.ts';
import type { Subscription, Topic } from '../state.ts';

/** SNS guide, filter policy constraints; both can be raised on request, the sandbox does not. */
const PER_TOPIC = 200;
const PER_ACCOUNT = 10_000;

/** Whether one more filter policy is too many. @throws ServiceError `FilterPolicyLimitExceeded` */
export function checkFilterPolicyQuota(call: Call, topic: Topic): void {
  if (filterPolicies(topic.subscriptions) < PER_TOPIC) {
    if (filterPolicies(call.region.sns.subscriptions) < PER_ACCOUNT) return;
  }
  const message = 'The number of filter policies in your AWS account exceeds the limit';
  throw new ServiceError({ code: 'FilterPolicyLimitExceeded', message, status: 403 });
}

function filterPolicies(subscriptions: Ledger<Subscription>): number {
  let count = 0;
  for (const { filter } of subscriptions.values()) if (filter !== null) count += 1;
  return count;
}
