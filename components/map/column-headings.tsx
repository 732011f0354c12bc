import { useCallback, useMemo, useRef } from 'react';
import { columnsOf } from './columns-of.ts';
import type { MapWorld } from './map-world.ts';
import { useFrames } from './use-frames.ts';
import type { ReadViewport } from './use-read-viewport.ts';

/** Screen pixels that a heading needs before the next; where there is less, none is shown. */
const ROOM = 108;
const NONE: readonly [] = [];

/** TOPICS · QUEUES · DEAD LETTERS above their columns: they go sideways with the map, and what moves up goes under them. */
export function ColumnHeadings({ world, readViewport }: { world: MapWorld; readViewport: ReadViewport }) {
  const list = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => columnsOf(world), [world]);
  const narrowest = useMemo(() => Math.min(...columns.map((c, i) => (columns[i + 1]?.x ?? Infinity) - c.x)), [columns]);
  const place = useCallback(() => {
    const { x, zoom } = readViewport();
    if (!list.current) return false;
    list.current.hidden = narrowest * zoom < ROOM;
    columns.forEach((column, i) => {
      const element = list.current?.children[i];
      if (element instanceof HTMLElement) element.style.transform = `translateX(${column.x * zoom + x}px)`;
    });
    return false;
  }, [columns, narrowest, readViewport]);
  useFrames(place, NONE);
  return (
    <div
      ref={list}
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 top-0 h-11 bg-linear-to-b from-ground from-75% to-ground/0"
    >
      {columns.map(({ words, x }) => (
        <span
          key={`${words} ${x}`}
          className="absolute top-3 -left-1.5 px-1.5 py-0.5 text-2xs font-bold tracking-wider text-soft uppercase"
        >
          {words}
        </span>
      ))}
    </div>
  );
}
