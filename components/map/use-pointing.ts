import { type MouseEvent, type PointerEvent, useCallback } from 'react';
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

/** Pointing and clicking, one listener for all: by element where nodes are elements, by place where they are painted. */
export function usePointing({ world, view, readViewport, onHover, onSelect }: PointingInput) {
  const idAt = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const marked = elementOf(event)?.closest('[data-map-id]')?.getAttribute('data-map-id');
      if (marked || view === 'near') return marked ?? null;
      const { left, top } = event.currentTarget.getBoundingClientRect();
      return world.index.nodeAt(toMapPoint(readViewport(), { x: event.clientX - left, y: event.clientY - top }));
    },
    [world, view, readViewport],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => onHover(event.buttons === 0 ? idAt(event) : null),
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
