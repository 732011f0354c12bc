import type { Places } from '#lib/client/connection-looks.ts';
import { indexLayout, type LayoutIndex } from '#lib/topology/cull.ts';
import { type DisplayName, displayNames } from '#lib/topology/display-names.ts';
import type { Graph, GraphNode, Layout, NodeKind } from '#lib/topology/model.ts';
import { once } from '#lib/topology/once.ts';
import { whenIdle } from './when-idle.ts';

/** Structure and places together, with what is looked up by place and by id. Made anew only when one of them changes. */
export type MapWorld = {
  graph: Graph;
  layout: Layout;
  index: LayoutIndex;
  /** How a node's name is written in the room that its kind has. */
  nameOf: (id: string) => DisplayName;
  /** Which connection each node is of; `null` where one is shown alone. */
  places: Places | null;
};

/** Names a node of each kind in turn when there is time, so that zooming in does not wait for it. */
export function warmNames(world: MapWorld): () => void {
  const firsts = once(() =>
    [...Map.groupBy(world.graph.nodes.values(), roomOf).values()].flatMap((nodes) => nodes[0] ?? []),
  );
  let callOff = () => {};
  const next = () => {
    const node = firsts().pop();
    if (!node) return;
    world.nameOf(node.id);
    callOff = whenIdle(next);
  };
  callOff = whenIdle(next);
  return () => callOff();
}

/** Characters that fit on one line of a node, by kind; of a FIFO queue fewer, because of its tag. */
const NAME_ROOM: Record<NodeKind | 'fifo-queue' | 'fifo-dead-letter-queue', number> = {
  topic: 14,
  queue: 23,
  'fifo-queue': 18,
  'dead-letter-queue': 21,
  'fifo-dead-letter-queue': 16,
  endpoint: 22,
  application: 17,
};

export function createWorld(graph: Graph, layout: Layout, places: Places | null = null): MapWorld {
  return { graph, layout, index: indexLayout(layout, graph), nameOf: writeNames(graph), places };
}

/** Writes the names of a kind when the first of them is asked for: far out none is, and writing thousands takes a while. */
function writeNames(graph: Graph): MapWorld['nameOf'] {
  const groups = once(() => Map.groupBy(graph.nodes.values(), roomOf));
  const written = new Map<keyof typeof NAME_ROOM, ReadonlyMap<string, DisplayName>>();
  return (id) => {
    const node = graph.nodes.get(id);
    if (!node) return { lead: '', core: id, tail: '' };
    const room = roomOf(node);
    let names = written.get(room);
    if (!names) {
      names = displayNames(
        groups()
          .get(room)
          ?.map(({ name }) => name) ?? [],
        NAME_ROOM[room],
      );
      written.set(room, names);
    }
    return names.get(node.name) ?? { lead: '', core: node.name, tail: '' };
  };
}

function roomOf(node: GraphNode): keyof typeof NAME_ROOM {
  return 'queue' in node && node.queue.fifo ? `fifo-${node.kind}` : node.kind;
}
