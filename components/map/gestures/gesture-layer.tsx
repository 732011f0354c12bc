import { useCallback, useMemo, useRef } from 'react';
import { useMapStores } from '../map-context.ts';
import type { PictureParts } from '../picture.ts';
import { useFrames } from '../use-frames.ts';
import type { ReadViewport } from '../use-read-viewport.ts';
import type { Size } from '../viewport.ts';
import { paintGesture } from './paint-gesture.ts';

type GestureLayerProps = { parts: PictureParts; size: Size; readViewport: ReadViewport };

/** The line of a drag, over the painted map and under the DOM nodes; hidden while nothing is dragged. */
export function GestureLayer({ parts, size, readViewport }: GestureLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { gestures } = useMapStores();
  const ratio = window.devicePixelRatio || 1;
  const draw = useCallback(() => {
    const [element, gesture] = [canvas.current, gestures.get()];
    if (!element) return false;
    if (element.hidden !== (gesture === null)) element.hidden = gesture === null;
    const brush = gesture && element.getContext('2d');
    if (brush) paintGesture(brush, { ...parts, viewport: readViewport(), size, ratio }, gesture);
    return false;
  }, [parts, size, ratio, gestures, readViewport]);
  const sources = useMemo(() => [gestures.subscribe], [gestures]);
  useFrames(draw, sources);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      <canvas
        ref={canvas}
        hidden
        width={Math.round(size.width * ratio)}
        height={Math.round(size.height * ratio)}
        style={size}
      />
    </div>
  );
}
