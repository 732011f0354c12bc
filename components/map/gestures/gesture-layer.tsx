import { useCallback, useMemo, useRef } from 'react';
import { useMapStores } from '../map-context.ts';
import type { MapWorld } from '../map-world.ts';
import { useFrames } from '../use-frames.ts';
import type { ReadViewport } from '../use-read-viewport.ts';
import { gestureLine } from './gesture-line.ts';

type GestureLayerProps = { world: MapWorld; readViewport: ReadViewport };

/**
 * The line of a drag, over the painted map and under the DOM nodes; hidden while nothing is dragged. One SVG path: a frame
 * then draws anew where the line was and is, where it would lay a canvas over the map whole.
 */
export function GestureLayer({ world, readViewport }: GestureLayerProps) {
  const path = useRef<SVGPathElement>(null);
  const { gestures } = useMapStores();
  const draw = useCallback(() => {
    const [element, gesture, { x, y, zoom }] = [path.current, gestures.get(), readViewport()];
    const line = gesture && gestureLine(gesture, world, zoom);
    if (!line) {
      element?.removeAttribute('d');
      return false;
    }
    element?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    element?.setAttribute('data-drop', line.drop);
    element?.setAttribute('d', line.path);
    return false;
  }, [world, gestures, readViewport]);
  const sources = useMemo(() => [gestures.subscribe], [gestures]);
  useFrames(draw, sources);
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
      <path ref={path} className="map-drag" />
    </svg>
  );
}
