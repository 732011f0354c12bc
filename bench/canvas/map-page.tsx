import { useCallback, useMemo, useState } from 'react';
import { MapCanvas } from '#components/map/map-canvas.tsx';
import type { MapHandle } from '#components/map/use-map-moves.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Graph, Point } from '#lib/topology/model.ts';
import { searchGraph } from '#lib/topology/search.ts';
import type { makeWorld } from './world.ts';

const EMPTY: Graph = { nodes: new Map(), edges: new Map(), edgesOf: new Map() };
const query = new URLSearchParams(location.search);

type MapPageProps = { world: ReturnType<typeof makeWorld>; numbers: NumbersStore; shown: boolean };

/** The canvas with all that it controls kept in the smallest way; `?q=` searches. */
export function MapPage({ world, numbers, shown }: MapPageProps) {
  const [selection, setSelection] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [dense, setDense] = useState(query.has('dense'));
  const [moved, setMoved] = useState<ReadonlyMap<string, Point>>(new Map());
  const layout = useMemo(
    () => (dense || moved.size > 0 ? layoutColumns(world.graph, { dense, moved }).layout : world.layout),
    [world, dense, moved],
  );
  const words = query.get('q');
  const matches = useMemo(() => (words ? new Set(searchGraph(world.graph, words)) : null), [world, words]);
  const onMove = useCallback((id: string, to: Point) => setMoved((before) => new Map(before).set(id, to)), []);
  const ignore = useCallback(() => {}, []);
  const take = useCallback((handle: MapHandle | null) => {
    window.map = handle;
  }, []);
  return (
    <MapCanvas
      ref={take}
      graph={shown ? world.graph : EMPTY}
      layout={layout}
      numbers={numbers}
      selection={selection}
      onSelect={setSelection}
      matches={matches}
      focus={focus}
      onFocus={setFocus}
      onMove={onMove}
      onConnect={ignore}
      onMoveEnd={ignore}
      onDropEmpty={ignore}
      onViewChange={ignore}
      announce={ignore}
      dense={dense}
      onDense={setDense}
    >
      No queues or topics in this region yet
    </MapCanvas>
  );
}
