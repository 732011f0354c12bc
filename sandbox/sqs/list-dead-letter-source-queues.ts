import type { Call, Input } from '../core/action.ts';
import { redrivesTo } from './queue/queue.ts';
import { pageOfQueues, urlOf } from './request/page-of-queues.ts';
import { queueOf } from './request/queue-of.ts';

/** The queues that have this one as their dead-letter queue. */
export function listDeadLetterSourceQueues(call: Call, input: Input): object {
  const { arn } = queueOf(call, input);
  const { queues, nextToken } = pageOfQueues(call, input, (queue) => redrivesTo(queue, arn));
  return {
    queueUrls: queues.map((queue) => urlOf(call, queue)),
    ...(nextToken !== undefined && { NextToken: nextToken }),
  };
}
