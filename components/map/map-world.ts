import { indexLayout, type LayoutIndex } from '#lib/topology/cull.ts';
import { type DisplayName, displayNames } from '#lib/topology/display-names.ts';
import type { Graph, GraphNode, Layout, NodeKind } from '#lib/topology/model.ts';

/** Structure and places together, with what is looked up by place and by id. Made anew only when one of them changes. */
export type MapWorld = {
  graph: Graph;
  layout: Layout;
  index: LayoutIndex;
  /** How each node's name is written in the room that its kind has, by node id. */
  names: ReadonlyMap<string, DisplayName>;
};

/** Characters that fit on one line of a node, by kind; of a FIFO queue fewer, because of its tag. */
const NAME_ROOM: Record<NodeKind | 'fifo-queue' | 'fifo-dead-letter-queue', number> = {
  topic: 14,
  queue: 22,
  'fifo-queue': 17,
  'dead-letter-queue': 20,
  'fifo-dead-letter-queue': 15,
  endpoint: 22,
};

export function createWorld(graph: Graph, layout: Layout): MapWorld {
  const names = new Map<string, DisplayName>();
  for (const [room, nodes] of Map.groupBy(graph.nodes.values(), roomOf)) {
    const whole = nodes.map((node) => node.name);
    const written = displayNames(whole, NAME_ROOM[room]);
    for (const node of nodes) names.set(node.id, written.get(node.name) ?? { lead: '', core: node.name, tail: '' });
  }
  return { graph, layout, index: indexLayout(layout, graph), names };
}

function roomOf(node: GraphNode): keyof typeof NAME_ROOM {
  return 'queue' in node && node.queue.fifo ? `fifo-${node.kind}` : node.kind;
}
