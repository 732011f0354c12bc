import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { type BufferedCanvas, createBufferedCanvas } from './buffered-canvas.ts';
import { useMapStores } from './map-context.ts';
import type { Marks } from './marks.ts';
import { paintMap } from './paint-map.ts';
import { FADED, isOverlaid, type PictureParts } from './picture.ts';
import { useFrames } from './use-frames.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import type { Size } from './viewport.ts';

type PaintedMapProps = {
  parts: PictureParts;
  size: Size;
  readViewport: ReadViewport;
  /** Only moves what is painted: DOM nodes are about to take over. */
  frozen: boolean;
};

/** The whole map, painted, under the same viewport as the DOM nodes. Pointer and keyboard act on the model behind it. */
export function PaintedMap({ parts, size, readViewport, frozen }: PaintedMapProps) {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<BufferedCanvas | null>(null);
  const latest = useRef(parts);
  const { numbers, marks } = useMapStores();
  useLayoutEffect(() => {
    if (!host.current) return;
    const ratio = window.devicePixelRatio || 1;
    const made = createBufferedCanvas(host.current, size, ratio, (brush, viewport, sheet) => {
      latest.current.list.refresh();
      const { fade } = marks.get();
      return paintMap(brush, { ...latest.current, viewport, size: sheet, ratio, lit: inPicture(marks.get()), fade });
    });
    canvas.current = made;
    return () => made.remove();
  }, [size, marks]);
  const draw = useCallback(() => {
    const before = latest.current;
    latest.current = parts;
    if (before !== parts) canvas.current?.spoil();
    if (before.paint === 'edges' && parts.paint === 'all') canvas.current?.whole(readViewport());
    const { lit, fade } = marks.get();
    if (host.current) host.current.style.opacity = isOverlaid(lit) ? String(FADED[fade]) : '1';
    if (frozen && canvas.current?.place(readViewport())) return false;
    return canvas.current?.frame(readViewport());
  }, [parts, frozen, marks, readViewport]);
  const sources = useMemo(() => {
    const spoiling = (subscribe: typeof marks.subscribe, spoils: () => boolean) => (ask: () => void) =>
      subscribe(() => {
        if (spoils()) canvas.current?.spoil();
        ask();
      });
    let before = inPicture(marks.get());
    const litChanged = () => {
      const changed = inPicture(marks.get()) !== before;
      before = inPicture(marks.get());
      return changed;
    };
    return [spoiling(numbers.subscribeAll, () => true), spoiling(marks.subscribe, litChanged)];
  }, [numbers, marks]);
  useFrames(draw, sources);
  return <div ref={host} aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden" />;
}

/** What is lit in the picture itself; `null` where nothing is, or the layer above shows it. */
function inPicture({ lit }: Marks): Marks['lit'] {
  return isOverlaid(lit) ? null : lit;
}
