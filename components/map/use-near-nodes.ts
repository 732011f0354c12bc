import type { NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Point } from '#lib/topology/model.ts';
import { useMapStores } from './map-context.ts';
import type { MapWorld } from './map-world.ts';
import type { Marks } from './marks.ts';
import type { NearNode } from './near-node.ts';
import { createNearNodes } from './near-nodes.ts';

type Dragged = NonNullable<Marks['dragged']>;

/** React Flow's nodes for the ids in view, and the one that is being dragged where the pointer has it. */
export function useNearNodes(
  world: MapWorld,
  ids: readonly string[],
  dense: boolean,
  onMove: (id: string, to: Point) => void,
) {
  const { marks } = useMapStores();
  const read = () => marks.get().dragged;
  const dragged = useSyncExternalStore(marks.subscribe, read, read);
  const nodeOf = useMemo(() => createNearNodes(world, dense), [world, dense]);
  const nodes = useMemo(() => ids.flatMap((id) => withDrag(nodeOf(id), dragged)), [ids, nodeOf, dragged]);
  const onNodesChange = useCallback(
    (changes: NodeChange<NearNode>[]) => {
      for (const change of changes) {
        if (change.type !== 'position' || !change.position) continue;
        marks.set({ dragged: change.dragging ? { id: change.id, position: change.position } : null });
        if (!change.dragging) onMove(change.id, change.position);
      }
    },
    [marks, onMove],
  );
  const boxOf = useCallback(
    (id: string) => {
      const box = world.layout.boxes.get(id);
      return box && dragged?.id === id ? { ...box, ...dragged.position } : box;
    },
    [world, dragged],
  );
  return { nodes, onNodesChange, boxOf };
}

function withDrag(node: NearNode | null, dragged: Dragged | null): NearNode[] {
  if (!node) return [];
  return [dragged?.id === node.id ? { ...node, position: dragged.position, dragging: true, zIndex: 1 } : node];
}
