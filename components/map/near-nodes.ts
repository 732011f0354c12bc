import { deadLetterOf } from './dead-letter-of.ts';
import type { MapWorld } from './map-world.ts';
import type { NearNode } from './near-node.ts';

/** Makes React Flow's nodes on demand, each once a layout, with its size given so that nothing is measured. */
export function createNearNodes(world: MapWorld, dense: boolean): (id: string) => NearNode | null {
  const made = new Map<string, NearNode | null>();
  return (id) => {
    let node = made.get(id);
    if (node === undefined) {
      node = makeNode(world, id, dense);
      made.set(id, node);
    }
    return node;
  };
}

function makeNode(world: MapWorld, id: string, dense: boolean): NearNode | null {
  const [node, box] = [world.graph.nodes.get(id), world.layout.boxes.get(id)];
  if (!node || !box) return null;
  const size = { width: box.width, height: box.height };
  const common = { id, position: { x: box.x, y: box.y }, ...size, measured: size, handles: [], domAttributes: PLAIN };
  const data = { name: world.nameOf(id), dense };
  switch (node.kind) {
    case 'topic':
      return { ...common, type: node.kind, data: { ...data, node, drawn: world.graph.edgesOf.get(id)?.length ?? 0 } };
    case 'queue':
      return { ...common, type: node.kind, data: { ...data, node, deadLetter: deadLetterOf(world.graph, node.queue) } };
    case 'dead-letter-queue':
      return { ...common, type: node.kind, data: { ...data, node } };
    case 'endpoint':
      return { ...common, type: node.kind, data: { ...data, node } };
    case 'application':
      return { ...common, type: node.kind, data: { ...data, node } };
  }
}

/** React Flow describes its wrapper as a node; the group inside has the name and the role. */
const PLAIN = { 'aria-roledescription': undefined };
