import type { Call, Input } from '../core/action.ts';
import { optionalText, text } from './request/input.ts';
import { urlOf } from './request/page-of-queues.ts';
import { findAllowed } from './request/queue-of.ts';

/** The URL of a queue by its name, of the caller's account unless another owner is named. */
export function getQueueUrl(call: Call, input: Input): object {
  const owner = optionalText(input, 'QueueOwnerAWSAccountId') ?? call.region.account;
  return { QueueUrl: urlOf(call, findAllowed(call, text(input, 'QueueName'), owner)) };
}
