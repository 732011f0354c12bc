import { useCallback, useMemo, useRef } from 'react';
import { useMapStores } from './map-context.ts';
import { paintOverlay } from './paint-overlay.ts';
import { isOverlaid, type PictureParts } from './picture.ts';
import { useFrames } from './use-frames.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import type { Size } from './viewport.ts';

type PaintedOverlayProps = { parts: PictureParts; size: Size; readViewport: ReadViewport };

/** What is pointed out, over the painted map. Little, so it is painted whole each time; nothing, most of the time. */
export function PaintedOverlay({ parts, size, readViewport }: PaintedOverlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { marks } = useMapStores();
  const ratio = window.devicePixelRatio || 1;
  const draw = useCallback(() => {
    const element = canvas.current;
    if (!element) return false;
    const { lit, fade, selection, cursor, dragged } = marks.get();
    const planned = parts.notes.ghosts.length > 0;
    const shown = isOverlaid(lit) || selection !== null || cursor !== null || dragged !== null || planned;
    if (element.hidden === shown) element.hidden = !shown;
    const brush = shown && element.getContext('2d');
    if (!brush) return false;
    const picture = { ...parts, lit: isOverlaid(lit) ? lit : null, fade, viewport: readViewport(), size, ratio };
    paintOverlay(brush, picture, marks.get());
    return false;
  }, [parts, size, ratio, marks, readViewport]);
  const sources = useMemo(() => [parts.list.subscribe, marks.subscribe], [parts.list, marks]);
  useFrames(draw, sources);
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      <canvas
        ref={canvas}
        width={Math.round(size.width * ratio)}
        height={Math.round(size.height * ratio)}
        style={size}
      />
    </div>
  );
}
