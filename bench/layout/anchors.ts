import { Graph as DagreGraph, layout } from '@dagrejs/dagre';
import Elk from 'elkjs/lib/elk.bundled.js';
import { COLUMN_GAP, ROW_GAP, sizeOf } from '#lib/topology/layout/sizes.ts';
import type { Box, Graph } from '#lib/topology/model.ts';

/** dagre, left to right, at our sizes and distances. */
export function layoutDagre(graph: Graph): Map<string, Box> {
  const dagre = new DagreGraph({ multigraph: true });
  dagre.setGraph({ rankdir: 'LR', nodesep: ROW_GAP, ranksep: COLUMN_GAP });
  dagre.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes.values()) dagre.setNode(node.id, { ...sizeOf(node, false) });
  for (const { id, source, target } of graph.edges.values()) dagre.setEdge(source, target, {}, id);
  layout(dagre);
  return new Map(
    [...graph.nodes.values()].map((node) => {
      const { x = 0, y = 0 } = dagre.node(node.id);
      const size = sizeOf(node, false);
      return [node.id, { x: x - size.width / 2, y: y - size.height / 2, ...size }];
    }),
  );
}

/** elkjs `layered`, left to right, at our sizes and distances, in this thread. */
export async function layoutElk(graph: Graph): Promise<Map<string, Box>> {
  const elk = new Elk();
  const answer = await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.spacing.nodeNode': String(ROW_GAP),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(COLUMN_GAP),
    },
    children: [...graph.nodes.values()].map((node) => ({ id: node.id, ...sizeOf(node, false) })),
    edges: [...graph.edges.values()].map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  });
  return new Map(
    (answer.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]),
  );
}
