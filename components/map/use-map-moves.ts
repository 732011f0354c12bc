import { useReactFlow } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { Box, Point } from '#lib/topology/model.ts';
import { boundsOf } from './bounds-of.ts';
import type { MapWorld } from './map-world.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import { centredOn, fitBox, revealing, type Size, type Viewport, zoomed } from './viewport.ts';

/** What can be asked of the map from outside. */
export type MapHandle = {
  /** Shows everything. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings a node or the middle of an edge to the middle, near enough to read. Unknown ids do nothing. */
  centreOn(id: string): void;
  /** Moves as little as brings the node into view. */
  reveal(id: string): void;
  /** Shows these nodes. */
  fitNodes(ids: Iterable<string>): void;
};

export type MapMoves = MapHandle & {
  /** Moves as little as brings all of these nodes into view; zooms out where they do not fit. */
  bring(ids: Iterable<string>): void;
  /** Puts a point of the map in the middle, at once. */
  travelTo(point: Point): void;
  /** The person's hand is on the map: it goes nowhere else by itself. */
  giveWay(): void;
};

/** ms */
const DURATION = 180;
/** A node is read comfortably from here. */
const READABLE = 0.8;
const STEP = 1.35;

/** Every way the viewport moves by command. Under reduced motion it jumps. */
export function useMapMoves(world: MapWorld, size: Size, readViewport: ReadViewport): MapMoves {
  const flow = useReactFlow();
  /** Where it is going. A move asked for on the way starts from there: it ends the one under way. */
  const heading = useRef<Viewport | null>(null);
  return useMemo(() => {
    const go = (viewport: Viewport, duration = DURATION) => {
      heading.current = viewport;
      const arrive = () => {
        if (heading.current === viewport) heading.current = null;
      };
      void flow.setViewport(viewport, { duration: prefersStillness() ? 0 : duration }).then(arrive);
    };
    const from = () => heading.current ?? readViewport();
    const zoomBy = (factor: number) => go(zoomed(from(), factor, size));
    const boxes = (ids: Iterable<string>) => [...ids].flatMap((id) => world.layout.boxes.get(id) ?? []);
    return {
      fit: () => go(fitBox(world.layout.bounds, size)),
      zoomIn: () => zoomBy(STEP),
      zoomOut: () => zoomBy(1 / STEP),
      centreOn(id) {
        const edge = world.graph.edges.get(id);
        const bounds = boundsOf(boxes(edge ? [edge.source, edge.target] : [id]));
        if (bounds) go(centredOn(bounds, size, Math.max(from().zoom, READABLE)));
      },
      fitNodes(ids) {
        const bounds = boundsOf(boxes(ids));
        if (bounds) go(fitBox(bounds, size));
      },
      bring(ids) {
        const [viewport, bounds] = [from(), boundsOf(boxes(ids))];
        if (!bounds) return;
        const next = revealing(viewport, bounds, size);
        if (!fits(bounds, next.zoom, size)) go(fitBox(bounds, size));
        else if (next.x !== viewport.x || next.y !== viewport.y) go(next);
      },
      reveal(id) {
        const box: Box | undefined = world.layout.boxes.get(id);
        if (box) go(revealing(from(), box, size));
      },
      travelTo: (point) => go(centredOn({ ...point, width: 0, height: 0 }, size, from().zoom), 0),
      giveWay() {
        heading.current = null;
      },
    };
  }, [flow, world, size, readViewport]);
}

function fits(box: Box, zoom: number, size: Size): boolean {
  return box.width * zoom <= size.width && box.height * zoom <= size.height;
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
