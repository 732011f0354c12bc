import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Settling } from '#lib/contracts/plan.ts';
import { subscriptionId } from '../subscription-id.ts';

/** seconds; SNS developer guide, "Amazon SNS subscription filter policies". */
const FILTER = 900;
/** seconds; SQS API reference, SetQueueAttributes. */
const ATTRIBUTES = 60;
const RETENTION = 900;
/** seconds; SQS API reference, DeleteQueue. */
const NAME_BLOCKED = 60;

/** What is said of a queue's name that AWS does not give away yet. */
export const DELETED_NAME = 'name of the deleted queue';

/** What of a call AWS takes a while to do everywhere. */
export function settlingOf(call: AwsCall): Settling[] {
  switch (call.action) {
    case 'SetQueueAttributes': {
      const { MessageRetentionPeriod, ...others } = call.attributes;
      const settling: Settling[] = [];
      if (MessageRetentionPeriod) settling.push({ about: call.arn, what: 'retention', seconds: RETENTION });
      if (Object.keys(others).length > 0) {
        const what = Object.keys(others).join() === 'Policy' ? 'queue policy' : 'attributes';
        settling.push({ about: call.arn, what, seconds: ATTRIBUTES });
      }
      return settling;
    }
    case 'DeleteQueue':
      return [{ about: call.arn, what: DELETED_NAME, seconds: NAME_BLOCKED }];
    case 'Subscribe': {
      const about = subscriptionId(call);
      return call.attributes.FilterPolicy ? [{ about, what: 'filter policy', seconds: FILTER }] : [];
    }
    case 'SetSubscriptionAttributes':
      if (!call.name.startsWith('FilterPolicy')) return [];
      return [{ about: call.subscription, what: 'filter policy', seconds: FILTER }];
    default:
      return [];
  }
}
