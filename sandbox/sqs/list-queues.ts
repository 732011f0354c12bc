import type { Call, Input } from '../core/action.ts';
import { optionalText } from './request/input.ts';
import { pageOfQueues, urlOf } from './request/page-of-queues.ts';

/** The caller's queues whose names begin with the prefix, at most 1,000 of them. */
export function listQueues(call: Call, input: Input): object {
  const prefix = optionalText(input, 'QueueNamePrefix') ?? '';
  const { queues, nextToken } = pageOfQueues(call, input, (queue) => queue.name.startsWith(prefix));
  return {
    ...(queues.length > 0 && { QueueUrls: queues.map((queue) => urlOf(call, queue)) }),
    ...(nextToken !== undefined && { NextToken: nextToken }),
  };
}
