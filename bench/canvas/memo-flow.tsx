import '@xyflow/react/dist/base.css';
import { type Node, type NodeProps, Position, ReactFlow } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { lookOfEdge } from '#components/map/edge-look.ts';
import type { makeWorld } from './world.ts';

type PlainNode = Node<{ name: string; depth: number }, 'plain'>;

const PlainNode = memo(function PlainNode({ data }: NodeProps<PlainNode>) {
  return (
    <div className="size-full rounded-[10px] border border-line bg-panel px-3 py-1">
      <b>{data.name}</b>
      <div>{data.depth}</div>
    </div>
  );
});
const NODE_TYPES = { plain: PlainNode };

/** The anchor of B1: React Flow as its documentation advises, every node memoised and its size given. */
export function MemoFlow({ world }: { world: ReturnType<typeof makeWorld> }) {
  const nodes = useMemo(() => nodesOf(world), [world]);
  const edges = useMemo(
    () =>
      [...world.graph.edges.values()].map((edge) => ({
        id: edge.id,
        source: edge.source,
        target: edge.target,
        className: lookOfEdge(edge),
      })),
    [world],
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      fitView
      minZoom={0.01}
      nodesFocusable={false}
      edgesFocusable={false}
    />
  );
}

function nodesOf({ graph, layout, topology }: ReturnType<typeof makeWorld>): PlainNode[] {
  const depths = new Map(topology.queues.map((queue) => [queue.arn, queue.visible ?? 0]));
  return [...graph.nodes.values()].flatMap((node) => {
    const box = layout.boxes.get(node.id);
    if (!box) return [];
    const { x, y, width, height } = box;
    const handles = [
      { type: 'source' as const, position: Position.Right, x: width, y: height / 2 },
      { type: 'target' as const, position: Position.Left, x: 0, y: height / 2 },
    ];
    const data = { name: node.name, depth: depths.get(node.id) ?? 0 };
    return [
      { id: node.id, type: 'plain', position: { x, y }, width, height, measured: { width, height }, handles, data },
    ];
  });
}
