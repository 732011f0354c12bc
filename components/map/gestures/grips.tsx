import { useStore, ViewportPortal } from '@xyflow/react';
import { useCallback, useSyncExternalStore } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { useMapStores } from '../map-context.ts';
import type { MapWorld } from '../map-world.ts';
import { gripPlace } from './grip-places.ts';
import { type Link, linkAt } from './link.ts';
import { handleWords } from './link-words.ts';
import type { Gestures } from './use-gestures.ts';

type GripsProps = { world: MapWorld; gestures: Gestures };

const zoomOf = ({ transform: [, , zoom] }: { transform: [number, number, number] }) => zoom;

/**
 * Handles of what is selected and of what is under the pointer, the same over DOM nodes and over painted ones; while one
 * is dragged, that one alone.
 */
export function Grips({ world, gestures }: GripsProps) {
  const zoom = useStore(zoomOf);
  const { marks, gestures: drags } = useMapStores();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [marks.subscribe(listener), drags.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    [marks, drags],
  );
  const read = () => {
    const link = drags.get()?.link;
    if (link) return link.kind === 'move' ? link.edge : link.source;
    const { selection, hovered, dragged } = marks.get();
    if (dragged) return '';
    return [selection, hovered].filter((id) => id !== null).join('\n');
  };
  const ids = new Set(useSyncExternalStore(subscribe, read, () => '').split('\n'));
  return (
    <ViewportPortal>
      {[...ids].map((id) => {
        const link = linkAt(world.graph, id);
        const place = link && gripPlace(world, id, zoom);
        return place && <Grip key={id} {...{ id, link, zoom, gestures, ...place }} />;
      })}
    </ViewportPortal>
  );
}

type GripProps = { id: string; link: Link; x: number; y: number; zoom: number; gestures: Gestures };

/** One handle: dragged to a queue, or clicked, and then the queue is clicked. As large at every zoom. */
function Grip({ id, link, x, y, zoom, gestures }: GripProps) {
  const words = handleWords(link);
  const dead = link.kind === 'redrive' || (link.kind === 'move' && link.of === 'redrive');
  return (
    <button
      type="button"
      tabIndex={-1}
      data-map-id={id}
      title={words}
      aria-label={words}
      style={{ transform: `translate(${x}px, ${y}px) scale(${1 / zoom}) translate(-50%, -50%)` }}
      onPointerDown={(event) => {
        event.stopPropagation();
        gestures.press(link, event);
      }}
      onClick={(event) => {
        event.stopPropagation();
        gestures.ask(id);
      }}
      className={classNames(
        'map-grip nopan nodrag pointer-events-auto absolute z-10 flex size-6 origin-top-left cursor-crosshair touch-none items-center justify-center',
        dead ? 'text-danger' : 'text-flow',
      )}
    >
      <span className="size-3.5 rounded-full border-2 border-current bg-ground" />
    </button>
  );
}
