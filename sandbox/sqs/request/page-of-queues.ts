import type { Call, Input } from '../../core/action.ts';
import type { Queue } from '../queue/queue.ts';
import { invalidParameterValue } from './errors.ts';
import { optionalInteger, optionalText } from './input.ts';

const PAGE_SIZE = 1_000;

export type QueuePage = { queues: Queue[]; nextToken?: string };

/**
 * One page of the caller's queues, in the order of their creation, so that none is lost or repeated whatever is made or
 * deleted between two pages. There is a NextToken only where the request sets MaxResults (SQS API reference, ListQueues).
 * @throws ServiceError `InvalidParameterValue`
 */
export function pageOfQueues(call: Call, input: Input, wanted: (queue: Queue) => boolean): QueuePage {
  const maxResults = optionalInteger(input, 'MaxResults', 1, PAGE_SIZE);
  const token = optionalText(input, 'NextToken');
  const after = token === undefined ? -1 : readToken(token);
  const size = maxResults ?? PAGE_SIZE;
  const queues: Queue[] = [];
  let more = false;
  for (const queue of call.region.sqs.queues.values()) {
    if (queue.serial <= after || !wanted(queue)) continue;
    more = queues.length === size;
    if (more) break;
    queues.push(queue);
  }
  const last = queues.at(-1);
  if (call.fault('repeat-token')) return { queues, nextToken: token ?? writeToken(last?.serial ?? 0) };
  return more && last && maxResults !== undefined ? { queues, nextToken: writeToken(last.serial) } : { queues };
}

/** The address of a queue under the endpoint the caller reached. */
export function urlOf(call: Call, queue: Queue): string {
  return `${call.baseUrl}/${queue.arn.split(':')[4]}/${queue.name}`;
}

function writeToken(serial: number): string {
  return Buffer.from(`queue:${serial}`).toString('base64');
}

function readToken(token: string): number {
  const [, serial] = /^queue:(\d{1,15})$/.exec(Buffer.from(token, 'base64').toString()) ?? [];
  if (serial === undefined) throw invalidParameterValue('Invalid or expired next token.');
  return Number(serial);
}
