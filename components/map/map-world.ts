import { indexLayout, type LayoutIndex } from '#lib/topology/cull.ts';
import { type DisplayName, displayNames } from '#lib/topology/display-names.ts';
import type { Graph, Layout, NodeKind } from '#lib/topology/model.ts';

/** Structure and places together, with what is looked up by place and by id. Made anew only when one of them changes. */
export type MapWorld = {
  graph: Graph;
  layout: Layout;
  index: LayoutIndex;
  /** How each node's name is written in the room that its kind has, by node id. */
  names: ReadonlyMap<string, DisplayName>;
};

/** Characters that fit on one line of a node, by kind. */
const NAME_ROOM: Record<NodeKind, number> = { topic: 16, queue: 24, 'dead-letter-queue': 20, endpoint: 22 };

export function createWorld(graph: Graph, layout: Layout): MapWorld {
  const names = new Map<string, DisplayName>();
  for (const kind of Object.keys(NAME_ROOM) as NodeKind[]) {
    const nodes = [...graph.nodes.values()].filter((node) => node.kind === kind);
    const written = displayNames(
      nodes.map((node) => node.name),
      NAME_ROOM[kind],
    );
    for (const node of nodes) names.set(node.id, written.get(node.name) ?? { lead: '', core: node.name, tail: '' });
  }
  return { graph, layout, index: indexLayout(layout, graph), names };
}
