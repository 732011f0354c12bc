import '../../app/globals.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MapCanvas } from '#components/map/map-canvas.tsx';
import type { MapHandle } from '#components/map/use-map-moves.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Point } from '#lib/topology/model.ts';
import { BareCanvas } from './bare-canvas.tsx';
import { DirectWrites } from './direct-writes.tsx';
import { MemoFlow } from './memo-flow.tsx';
import { fillNumbers, makeWorld } from './world.ts';

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges into Window
  interface Window {
    map: MapHandle | null;
    numbers: ReturnType<typeof createNumbersStore>;
    world: ReturnType<typeof makeWorld>;
    /** ms from the call that mounts the map to the end of its first frame. */
    firstPaint: number;
  }
}

const query = new URLSearchParams(location.search);
const world = makeWorld(Number(query.get('nodes') ?? 60));
const numbers = createNumbersStore();
fillNumbers(numbers, world, query.has('history'));
document.documentElement.dataset.theme = query.get('theme') ?? 'dark';
window.world = world;
window.numbers = numbers;

function Page() {
  switch (query.get('show')) {
    case 'bare':
      return <BareCanvas world={world} />;
    case 'memo':
      return <MemoFlow world={world} />;
    case 'direct':
      return <DirectWrites world={world} most={Number(query.get('most') ?? 10_000)} />;
    default:
      return <MapPage />;
  }
}

function MapPage() {
  const map = useRef<MapHandle>(null);
  const [selection, setSelection] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [dense, setDense] = useState(false);
  const [moved, setMoved] = useState<ReadonlyMap<string, Point>>(new Map());
  const layout = useMemo(
    () => (dense || moved.size > 0 ? layoutColumns(world.graph, { dense, moved }).layout : world.layout),
    [dense, moved],
  );
  const onMove = useCallback((id: string, to: Point) => setMoved((before) => new Map(before).set(id, to)), []);
  const ignore = useCallback(() => {}, []);
  const take = useCallback((handle: MapHandle | null) => {
    map.current = handle;
    window.map = handle;
  }, []);
  return (
    <MapCanvas
      ref={take}
      graph={world.graph}
      layout={layout}
      numbers={numbers}
      selection={selection}
      onSelect={setSelection}
      matches={null}
      focus={focus}
      onFocus={setFocus}
      onMove={onMove}
      onViewChange={ignore}
      announce={ignore}
      dense={dense}
      onDense={setDense}
    />
  );
}

const started = performance.now();
createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
requestAnimationFrame(() =>
  setTimeout(() => {
    window.firstPaint = performance.now() - started;
  }),
);
