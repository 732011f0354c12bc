import { type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { Point } from '#lib/topology/model.ts';
import type { MapWorld } from './map-world.ts';
import { fromMinimap, minimapFrame, toMinimap } from './minimap-frame.ts';
import type { PaintList } from './paint-list.ts';
import { paintMinimap } from './paint-minimap.ts';
import { usePalette } from './palette.ts';
import { useFrames } from './use-frames.ts';
import type { ReadViewport } from './use-read-viewport.ts';
import { useRepaint } from './use-repaint.ts';
import { type Size, visibleBox } from './viewport.ts';

const SIZE: Size = { width: 168, height: 104 };
const NONE: readonly [] = [];

type MinimapProps = {
  world: MapWorld;
  list: PaintList;
  size: Size;
  readViewport: ReadViewport;
  onTravel: (to: Point) => void;
};

/** The whole map in a corner, with a frame around what is in view; press or drag to go there. Keyboards have travel. */
export function Minimap({ world, list, size, readViewport, onTravel }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const viewFrame = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  const frame = useMemo(() => minimapFrame(world.layout.bounds, SIZE), [world]);
  const ratio = window.devicePixelRatio || 1;
  const paint = useCallback(() => {
    const brush = canvas.current?.getContext('2d');
    if (!brush) return;
    paintMinimap(brush, list.items, { frame, palette, size: SIZE, ratio });
  }, [list, frame, palette, ratio]);
  useRepaint(paint, list.subscribe);
  const placeWindow = useCallback(() => {
    const { x, y, width, height } = toMinimap(frame, visibleBox(readViewport(), size));
    if (viewFrame.current)
      Object.assign(viewFrame.current.style, {
        transform: `translate(${x}px, ${y}px)`,
        width: `${width}px`,
        height: `${height}px`,
      });
    return false;
  }, [frame, readViewport, size]);
  useFrames(placeWindow, NONE);
  const travel = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onTravel(fromMinimap(frame, { x: event.clientX - left, y: event.clientY - top }));
  };
  return (
    <div
      aria-hidden="true"
      data-testid="minimap"
      style={SIZE}
      className="relative cursor-pointer touch-none overflow-hidden rounded-[8px] border border-line bg-panel"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        travel(event);
      }}
      onPointerMove={travel}
    >
      <canvas ref={canvas} width={SIZE.width * ratio} height={SIZE.height * ratio} style={SIZE} />
      <div ref={viewFrame} className="absolute top-0 left-0 rounded-[3px] border-[1.5px] border-flow" />
    </div>
  );
}
