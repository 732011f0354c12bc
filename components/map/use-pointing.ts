import { type MouseEvent, type PointerEvent, useCallback } from 'react';
import { edgeAt } from './edge-at.ts';
import type { MapWorld } from './map-world.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import type { ViewKind } from './view-choice.ts';
import { toMapPoint } from './viewport.ts';

type PointingInput = {
  world: MapWorld;
  view: ViewKind;
  readViewport: ReadViewport;
  onHover: (id: string | null) => void;
  onSelect: (id: string | null) => void;
};

/** Screen pixels around an edge that point at it. */
const REACH = 7;
/** Farther out, edges are too close to each other to be pointed at. */
const EDGES_FROM = 0.25;

/** Pointing and clicking, one listener for all: by element where nodes and labels are elements, by place where they are painted. */
export function usePointing({ world, view, readViewport, onHover, onSelect }: PointingInput) {
  const idAt = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const marked = elementOf(event)?.closest('[data-map-id]')?.getAttribute('data-map-id');
      if (marked) return marked;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const viewport = readViewport();
      const point = toMapPoint(viewport, { x: event.clientX - left, y: event.clientY - top });
      const node = view === 'far' ? world.index.nodeAt(point) : null;
      return node ?? (viewport.zoom >= EDGES_FROM ? edgeAt(world, point, REACH / viewport.zoom) : null);
    },
    [world, view, readViewport],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => event.buttons === 0 && onHover(idAt(event)),
    [idAt, onHover],
  );
  const onClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      if (elementOf(event)?.closest('.react-flow__renderer')) onSelect(idAt(event));
    },
    [idAt, onSelect],
  );
  const onPointerLeave = useCallback(() => onHover(null), [onHover]);
  return { onPointerMove, onPointerLeave, onClick };
}

function elementOf(event: MouseEvent): Element | null {
  return event.target instanceof Element ? event.target : null;
}
