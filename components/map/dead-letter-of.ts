import type { Queue } from '#lib/contracts/queue.ts';
import type { Graph } from '#lib/topology/model.ts';

/** A queue's dead-letter queue, as the queue's own node shows it. */
export type DeadLetterLink = { arn: string; shared: boolean };

export function deadLetterOf(graph: Graph, queue: Queue): DeadLetterLink | null {
  if (!queue.deadLetter) return null;
  const target = graph.nodes.get(queue.deadLetter.arn);
  const sources = target && 'queue' in target ? target.queue.deadLetterFor.length : 1;
  return { arn: queue.deadLetter.arn, shared: sources > 1 };
}
