import type { Queue } from '#lib/contracts/queue.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';
import type { GraphNode } from '#lib/topology/model.ts';

/** Why a dead-letter queue's messages cannot be moved to a node; `null` = they can. Source: SQS API reference, StartMessageMoveTask. */
export function whyNot(source: Queue, node: GraphNode | undefined): string | null {
  if (!node || !('queue' in node)) return 'Messages are moved to queues only.';
  const { queue } = node;
  if (queue.arn === source.arn) return `${queue.name} is where they are now.`;
  if (queue.access.state === 'missing') return `${queue.name} does not exist any more.`;
  if (parseArn(queue.arn)?.region !== parseArn(source.arn)?.region) {
    return `${queue.name} is in another region: SQS moves messages within one.`;
  }
  if (queue.fifo === source.fifo) return null;
  return `${nameOfArn(queue.arn)} is a ${kindOf(queue)} queue and ${source.name} a ${kindOf(source)} one: SQS moves between queues of one type.`;
}

function kindOf({ fifo }: Queue): string {
  return fifo ? 'FIFO' : 'standard';
}
