import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { touches } from './box-overlap.ts';
import { type BufferedCanvas, createBufferedCanvas } from './buffered-canvas.ts';
import { useMapStores } from './map-context.ts';
import type { Marks } from './marks.ts';
import { paintMap } from './paint-map.ts';
import { FADED, isOverlaid, type PictureParts } from './picture.ts';
import { useFrames } from './use-frames.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import { type Size, visibleBox } from './viewport.ts';

type PaintedMapProps = {
  parts: PictureParts;
  size: Size;
  readViewport: ReadViewport;
  /** Told what the picture shows as soon as it does. */
  onPainted: (paint: PictureParts['paint']) => void;
};

/** The whole map, painted, under the same viewport as the DOM nodes. Pointer and keyboard act on the model behind it. */
export function PaintedMap({ parts, size, readViewport, onPainted }: PaintedMapProps) {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<BufferedCanvas | null>(null);
  const latest = useRef(parts);
  const { marks } = useMapStores();
  useLayoutEffect(() => {
    if (!host.current) return;
    const ratio = window.devicePixelRatio || 1;
    const made = createBufferedCanvas(host.current, size, ratio, (brush, viewport, sheet, finish) => {
      const { fade } = marks.get();
      const picture = { ...latest.current, viewport, size: sheet, ratio, lit: inPicture(marks.get()), fade };
      return paintMap(brush, picture, finish);
    });
    canvas.current = made;
    return () => made.remove();
  }, [size, marks]);
  const draw = useCallback(() => {
    const before = latest.current;
    latest.current = parts;
    if (before !== parts) canvas.current?.spoil();
    const { lit, fade } = marks.get();
    if (host.current) host.current.style.opacity = isOverlaid(lit) ? String(FADED[fade]) : '1';
    const more = canvas.current?.frame(readViewport());
    if (canvas.current?.holds()) onPainted(parts.paint);
    return more;
  }, [parts, marks, readViewport, onPainted]);
  const { list, paint } = parts;
  const sources = useMemo(() => {
    const spoil = (ask: () => void) => {
      canvas.current?.spoil();
      ask();
    };
    const seen = () => visibleBox(readViewport(), size);
    let before = inPicture(marks.get());
    return [
      // Near, only edges are painted, and of all numbers they show only growth.
      (ask: () => void) =>
        list.subscribe((turned) => {
          if (paint === 'all' || turned.some(({ box }) => touches(box, seen()))) spoil(ask);
        }),
      (ask: () => void) =>
        marks.subscribe(() => {
          const now = inPicture(marks.get());
          if (now === before) ask();
          else spoil(ask);
          before = now;
        }),
    ];
  }, [list, paint, marks, readViewport, size]);
  useFrames(draw, sources);
  return <div ref={host} aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden" />;
}

/** What is lit in the picture itself; `null` where nothing is, or the layer above shows it. */
function inPicture({ lit }: Marks): Marks['lit'] {
  return isOverlaid(lit) ? null : lit;
}
