import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, type RefObject, useCallback } from 'react';
import type { Point } from '#lib/topology/model.ts';
import { useMapStores } from '../map-context.ts';
import type { MapWorld } from '../map-world.ts';
import type { ReadViewport } from '../use-read-viewport.ts';
import type { Size } from '../viewport.ts';
import { limitScroll } from './edge-scroll.ts';
import { followPointer } from './follow-pointer.ts';
import { gestureAt, nodeUnder } from './gesture-at.ts';
import type { Judge, Link } from './link.ts';

/** What a drag needs of the map as it is by then: it outlives renderings. */
export type DragGround = {
  world: MapWorld;
  size: Size;
  readViewport: ReadViewport;
  judge: Judge;
  /** Whether a drop on empty ground does anything. */
  creates: boolean;
  announce: (text: string) => void;
  onDrop: (link: Link, target: string) => void;
  onDropEmpty: (link: Link, at: Point) => void;
  /** Over, however it ended: it may have scrolled the view. */
  onEnd: () => void;
};

/** What to call when a handle is pressed: from there the link follows the pointer, and a drop is told. */
export function useLinkDrag(ground: RefObject<DragGround>): (link: Link, event: PointerEvent<HTMLElement>) => void {
  const { gestures } = useMapStores();
  const store = useStoreApi();
  return useCallback(
    (link, event) => {
      const frame = event.currentTarget.closest<HTMLElement>('.react-flow');
      if (event.button !== 0 || !frame) return;
      let resting: string | null = null;
      const see = (screen: Point) => {
        const { world, readViewport, judge, creates, announce } = ground.current;
        const viewport = readViewport();
        if (nodeUnder(world, viewport, screen) !== resting) resting = null;
        const covered = !isOnMap(frame, screen);
        const gesture = gestureAt({ world, viewport, link, judge, screen, resting, creates, covered });
        if (gesture.words !== null && gesture.words !== gestures.get()?.words) announce(gesture.words);
        gestures.set(gesture);
        return gesture;
      };
      const drop = (screen: Point) => {
        const { over, refused, at } = see(screen);
        const { onDrop, onDropEmpty } = ground.current;
        if (over !== null && !refused) onDrop(link, over);
        else if (over === null && resting === null) onDropEmpty(link, at);
      };
      followPointer(event.nativeEvent, {
        frame,
        onStart(from) {
          const { world, readViewport } = ground.current;
          resting = nodeUnder(world, readViewport(), from);
        },
        onFrame: see,
        panBy(step) {
          const { world, readViewport, size } = ground.current;
          void store.getState().panBy(limitScroll(step, readViewport(), world.layout.bounds, size));
        },
        onEnd(at) {
          if (at && isOnMap(frame, at)) drop(at);
          else ground.current.announce('Drag called off.');
          gestures.set(null);
          ground.current.onEnd();
        },
      });
    },
    [gestures, store, ground],
  );
}

/** Whether a place of the frame is free ground of the map, and not under the toolbar, the minimap or a panel. */
function isOnMap(frame: HTMLElement, { x, y }: Point): boolean {
  const { left, top } = frame.getBoundingClientRect();
  return frame.contains(document.elementFromPoint(left + x, top + y));
}
