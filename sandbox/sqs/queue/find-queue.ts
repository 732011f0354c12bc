import type { Region } from '../../core/region.ts';
import type { Queue } from './queue.ts';

/** The queue of that ARN, if it lives in this region and account; see `regionOfArn` for another one's. */
export function findQueue(region: Region, arn: string): Queue | undefined {
  const queue = region.sqs.queues.get(arn.slice(arn.lastIndexOf(':') + 1));
  return queue?.arn === arn ? queue : undefined;
}
