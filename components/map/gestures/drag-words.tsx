import { Ban, Check } from 'lucide-react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useMapStores } from '../map-context.ts';
import type { Size } from '../viewport.ts';
import type { Gesture } from './gesture.ts';

/** Screen pixels from the pointer to the words, and the room that they want beside it. */
const GAP = 16;
const ROOM = 400;

/** What a drop would do, or why it is refused, at the pointer. Renders when the words change; frames only move it. */
export function DragWords({ size }: { size: Size }) {
  const { gestures } = useMapStores();
  const bubble = useRef<HTMLDivElement>(null);
  const words = useSyncExternalStore(
    gestures.subscribe,
    () => gestures.get()?.words ?? null,
    () => null,
  );
  const refused = useSyncExternalStore(
    gestures.subscribe,
    () => gestures.get()?.refused ?? false,
    () => false,
  );
  useLayoutEffect(() => {
    const place = () => {
      const gesture = gestures.get();
      if (bubble.current && gesture) bubble.current.style.transform = beside(gesture, size);
    };
    place();
    return gestures.subscribe(place);
  });
  if (words === null) return null;
  const Sign = refused ? Ban : Check;
  return (
    <div
      ref={bubble}
      aria-hidden="true"
      className={`pointer-events-none absolute top-0 left-0 z-20 flex max-w-96 items-start gap-2 rounded-[7px] border bg-raised px-2.5 py-1.5 text-xs text-ink shadow-raised ${refused ? 'border-danger' : 'border-flow'}`}
    >
      <Sign className={`mt-px size-3.5 shrink-0 ${refused ? 'text-danger' : 'text-flow'}`} />
      {words}
    </div>
  );
}

function beside({ screen: { x, y } }: Gesture, size: Size): string {
  const left = x + ROOM > size.width;
  const above = y + 80 > size.height;
  return `translate(${x + (left ? -GAP : GAP)}px, ${y + (above ? -GAP : GAP)}px) translate(${left ? '-100%' : '0'}, ${above ? '-100%' : '0'})`;
}
