import type { Queue, QueueDetail } from '#lib/contracts/queue.ts';
import { getQueueAttributes } from '#lib/server/aws/sqs/get-queue-attributes.ts';
import type { Desk } from '#lib/server/desk.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { Watched } from './refill.ts';

/** A queue that is watched while a redrive runs, and how its depth is read. */
export type DepthReader = Watched & { read(): Promise<number> };

function depthOf({ visible, inFlight }: { visible: number | null; inFlight: number | null }): number {
  return (visible ?? 0) + (inFlight ?? 0);
}

/**
 * The queues in which messages that fail again would come to rest: the dead-letter queues of where they are moved to.
 * One that cannot be read is not watched.
 */
export async function depthsToWatch(
  desk: Desk,
  { source, destinations }: { source: QueueDetail; destinations: readonly Queue[] },
): Promise<DepthReader[]> {
  const { aws, monitor } = desk;
  const targets = new Set(destinations.flatMap(({ deadLetter }) => deadLetter?.arn ?? []));
  const readers = [...targets].map(async (arn): Promise<DepthReader[]> => {
    const isSource = arn === source.queue.arn;
    const detail = isSource ? source : await monitor.queueDetail(nameOfArn(arn)).catch(() => null);
    if (detail === null) return [];
    const { url } = detail;
    const { name } = detail.queue;
    const read = async () => depthOf(await getQueueAttributes({ aws, urgency: 'selected', url, name }));
    return [{ name, isSource, depthAtStart: depthOf(detail.queue), read }];
  });
  return (await Promise.all(readers)).flat();
}
