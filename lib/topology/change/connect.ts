import { parseArn } from '../arn.ts';
import type { Graph, GraphNode } from '../model.ts';

/** `subscribe`: topic → queue · `redrive`: queue → its dead-letter queue · `move`: an edge's end → another queue. */
export type ConnectKind = 'subscribe' | 'redrive' | 'move';

type Connect = {
  graph: Graph;
  kind: ConnectKind;
  /** Id of the node that is dragged from, or of the edge whose end is moved. */
  source: string;
  /** Id of the node that is dragged to. */
  target: string;
};

/** Why the target cannot be connected, a sentence; `null` = it can. Pure over the graph, quick enough for each move. */
export function whyNotConnect({ graph, kind, source, target }: Connect): string | null {
  const to = graph.nodes.get(target);
  if (!to || !isQueue(to)) return 'Only a queue can be connected here.';
  void parseArn(source);
  return kind === 'redrive' && source === target ? 'A queue cannot be its own dead-letter queue.' : null;
}

function isQueue({ kind }: GraphNode): boolean {
  return kind === 'queue' || kind === 'dead-letter-queue';
}
