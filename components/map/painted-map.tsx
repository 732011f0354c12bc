import { useCallback, useMemo, useRef } from 'react';
import { bundleEdges } from './edge-bundles.ts';
import { useMapStores } from './map-context.ts';
import type { MapWorld } from './map-world.ts';
import type { PaintList } from './paint-list.ts';
import { paintMap } from './paint-map.ts';
import { usePalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { useFrames } from './use-frames.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import type { Size } from './viewport.ts';

type PaintedMapProps = {
  world: MapWorld;
  list: PaintList;
  size: Size;
  readViewport: ReadViewport;
  paint: Picture['paint'];
};

/** The whole map on one canvas, under the same viewport as the DOM nodes. Pointer and keyboard act on the model below it. */
export function PaintedMap({ world, list, size, readViewport, paint }: PaintedMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { numbers, marks } = useMapStores();
  const palette = usePalette();
  const bundles = useMemo(() => bundleEdges(world), [world]);
  const ratio = window.devicePixelRatio || 1;
  const draw = useCallback(() => {
    const brush = canvas.current?.getContext('2d');
    if (!brush) return;
    list.refresh();
    paintMap(brush, {
      world,
      list,
      bundles,
      palette,
      marks: marks.get(),
      viewport: readViewport(),
      size,
      ratio,
      paint,
    });
  }, [world, list, bundles, palette, marks, readViewport, size, ratio, paint]);
  useFrames(
    draw,
    useMemo(() => [numbers.subscribeAll, marks.subscribe], [numbers, marks]),
  );
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
