import { ReactFlow } from '@xyflow/react';
import { lazy, Suspense, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import { ApplicationNode } from './application-node.tsx';
import { ColumnHeadings } from './column-headings.tsx';
import { DeadLetterNode } from './dead-letter-node.tsx';
import { createEdgeBundles } from './edge-bundles.ts';
import { EdgeLabels } from './edge-labels.tsx';
import { EndpointNode } from './endpoint-node.tsx';
import { DragWords } from './gestures/drag-words.tsx';
import { GestureLayer } from './gestures/gesture-layer.tsx';
import { Grips } from './gestures/grips.tsx';
import { useGestures } from './gestures/use-gestures.ts';
import { useIsDragging } from './gestures/use-is-dragging.ts';
import { useMapStores } from './map-context.ts';
import type { MapCanvasProps } from './map-props.ts';
import { createWorld, warmNames } from './map-world.ts';
import { type Move, MovingEdges } from './moving-edges.tsx';
import { NodeBadges } from './node-badges.tsx';
import { createPaintList } from './paint-list.ts';
import { PaintedMap } from './painted-map.tsx';
import { PaintedOverlay } from './painted-overlay.tsx';
import { usePalette } from './palette.ts';
import { PlaceTags } from './place-tags.tsx';
import { QueueNode } from './queue-node.tsx';
import { TopicNode } from './topic-node.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useEmphasis } from './use-emphasis.ts';
import { useKeyboardTravel } from './use-keyboard-travel.ts';
import { useMapMoves } from './use-map-moves.ts';
import { useNearView } from './use-near-view.ts';
import { useNotes } from './use-notes.ts';
import { usePointing } from './use-pointing.ts';
import { useReadViewport } from './use-read-viewport.ts';
import { useScene } from './use-scene.ts';
import { useShowPlanned } from './use-show-planned.ts';
import { useViewReport } from './use-view-report.ts';
import { fitBox, MAX_ZOOM, MIN_ZOOM, type Size } from './viewport.ts';

/** Its code comes after the map's. */
const MapControls = lazy(() => import('./map-controls.tsx').then(({ MapControls }) => ({ default: MapControls })));

const NODE_TYPES = {
  topic: TopicNode,
  queue: QueueNode,
  'dead-letter-queue': DeadLetterNode,
  endpoint: EndpointNode,
  application: ApplicationNode,
};
const NO_KEYS = {
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomActivationKeyCode: null,
  disableKeyboardA11y: true,
  nodesFocusable: false,
  edgesFocusable: false,
} as const;

const NO_MOVES: readonly Move[] = [];

type MapViewProps = Omit<MapCanvasProps, 'children'> & { size: Size };

/** A map that has nodes and a size. React Flow owns pan, zoom and drag; what is shown, and where, is our own model. */
export function MapView(props: MapViewProps) {
  const {
    graph,
    layout,
    size,
    selection,
    focus,
    matches,
    dense = false,
    places = null,
    redrives = NO_MOVES,
    onSelect,
    announce,
  } = props;
  const { marks, numbers, gestures: drags } = useMapStores();
  const world = useMemo(() => createWorld(graph, layout, places), [graph, layout, places]);
  const list = useMemo(() => createPaintList(world, numbers), [world, numbers]);
  const bundles = useMemo(() => createEdgeBundles(world, list), [world, list]);
  const palette = usePalette();
  const [initial] = useState(() => fitBox(layout.bounds, size));
  const readViewport = useReadViewport(initial);
  const [moving, setMoving] = useState(false);
  const dragging = useIsDragging();
  const scene = useScene(world, size, readViewport, moving || dragging);
  const notes = useNotes(props);
  const near = useNearView(world, scene, dense, props.onMove, notes);
  const parts = useMemo(
    () => ({ world, list, bundles, palette, notes, paint: near.paint }),
    [world, list, bundles, palette, notes, near.paint],
  );
  const moves = useMapMoves(world, size, readViewport);
  const { hover, light } = useEmphasis(marks, graph, focus, matches);
  const pointing = usePointing({ world, view: scene.view, readViewport, onHover: hover, onSelect });
  const report = useViewReport(world, scene, size, readViewport, props.onViewChange);
  const gestures = useGestures({ ...props, world, readViewport, light, onDragged: report });
  useShowPlanned(notes.ghosts, moves);
  const onKeyDown = useKeyboardTravel({
    world,
    numbers,
    marks,
    moves,
    gestures,
    notes,
    focus,
    onSelect,
    onFocus: props.onFocus,
    announce,
  });
  const afterPaint = useAfterPaint();
  useEffect(() => warmNames(world), [world]);
  useEffect(() => marks.set({ selection }), [marks, selection]);
  useImperativeHandle(props.ref, () => moves, [moves]);
  return (
    <>
      <ReactFlow
        {...pointing}
        {...NO_KEYS}
        className={near.hidden ? 'map-painted' : ''}
        tabIndex={0}
        aria-label="Map of topics and queues. Arrow keys travel, Enter selects, F focuses, 0 fits everything."
        onKeyDown={onKeyDown}
        onBlur={() => marks.set({ cursor: null })}
        nodes={near.nodes}
        onNodesChange={near.onNodesChange}
        nodeTypes={NODE_TYPES}
        defaultViewport={initial}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        onMoveStart={(byHand) => {
          if (byHand) moves.giveWay();
          if (!drags.get()) setMoving(true);
        }}
        onMoveEnd={() => {
          if (drags.get()) return;
          setMoving(false);
          report();
        }}
        zoomOnDoubleClick={false}
        nodesConnectable={false}
        elementsSelectable={false}
        nodeDragThreshold={4}
        attributionPosition="bottom-right"
      >
        <PaintedMap {...{ parts, size, readViewport }} onPainted={near.onPainted} />
        <PaintedOverlay {...{ parts, size, readViewport }} />
        <GestureLayer {...{ world, readViewport }} />
        <EdgeLabels edges={near.labelled} places={near.places} notes={notes} />
        {places && <PlaceTags nodes={near.nodes} places={places} />}
        <NodeBadges nodes={near.nodes} notes={notes} />
        {redrives.length > 0 && <MovingEdges moves={redrives} layout={layout} />}
        {props.onConnect && <Grips world={world} gestures={gestures} />}
      </ReactFlow>
      <DragWords size={size} />
      {afterPaint && <ColumnHeadings world={world} readViewport={readViewport} />}
      <Suspense>
        <MapControls
          {...{ world, list, size, readViewport, moves, places, dense }}
          onDense={props.onDense}
          onCreate={props.onCreate}
          onExport={props.onExport}
        />
      </Suspense>
    </>
  );
}
