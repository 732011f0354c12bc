import { useStoreApi } from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect, useMemo } from 'react';
import { nodePicks } from '#lib/client/node-pick.ts';
import type { Point } from '#lib/topology/model.ts';
import { useMapStores } from '../map-context.ts';
import type { MapCanvasProps } from '../map-props.ts';
import type { MapWorld } from '../map-world.ts';
import type { ReadViewport } from '../use-read-viewport.ts';
import type { Size } from '../viewport.ts';
import { limitScroll } from './edge-scroll.ts';
import { followPointer } from './follow-pointer.ts';
import type { Gesture } from './gesture.ts';
import { gestureAt, nodeUnder } from './gesture-at.ts';
import { type Judge, judgeBy, type Link, linkAt } from './link.ts';
import { questionOf } from './link-words.ts';
import { litFor } from './targets-of.ts';
import { useLatest } from './use-latest.ts';

type GesturesInput = Pick<MapCanvasProps, Asking> & {
  world: MapWorld;
  size: Size;
  readViewport: ReadViewport;
  /** Lights these alone; `null` = as before. */
  light: (ids: ReadonlySet<string> | null) => void;
  /** A drag is over: it may have scrolled the view. */
  onDragged: () => void;
};

type Asking = 'onConnect' | 'onMoveEnd' | 'onDropEmpty' | 'onDelete' | 'redriveAllow' | 'announce';

export type Gestures = {
  /** A handle was pressed: the drag begins when the pointer moves. */
  press: (link: Link, event: PointerEvent<HTMLElement>) => void;
  /** Lets the next click, or Enter, on a node choose where the link of an id ends. */
  ask: (id: string) => void;
  /** Asks for an edge to be deleted. */
  remove: (id: string) => void;
};

/** The gestures that change who gets what. They only ask: what comes of it is a plan. */
export function useGestures(input: GesturesInput): Gestures {
  const { gestures } = useMapStores();
  const store = useStoreApi();
  const latest = useLatest(input);

  const { world, light, redriveAllow } = input;
  const judge = useMemo(() => judgeBy(world.graph, redriveAllow), [world, redriveAllow]);
  const judging = useLatest<Judge>(judge);
  useEffect(() => {
    const link = gestures.get()?.link;
    if (link) light(litFor(world.graph, link, judge));
  }, [gestures, world, light, judge]);

  const connect = useCallback(
    (link: Link, target: string) => {
      const { onConnect, onMoveEnd } = latest.current;
      if (link.kind === 'move') onMoveEnd?.({ edge: link.edge, target });
      else onConnect?.({ kind: link.kind, source: link.source, target });
    },
    [latest],
  );

  const press = useCallback(
    (link: Link, event: PointerEvent<HTMLElement>) => {
      const frame = event.currentTarget.closest<HTMLElement>('.react-flow');
      if (event.button !== 0 || !frame) return;
      let resting: string | null = null;
      const see = (screen: Point) => {
        const { world, readViewport, onDropEmpty, announce } = latest.current;
        const viewport = readViewport();
        if (nodeUnder(world, viewport, screen) !== resting) resting = null;
        const gesture = gestureAt({
          ...{ world, viewport, link, screen, resting },
          judge: judging.current,
          creates: onDropEmpty !== undefined,
        });
        const before = gestures.get();
        if (gesture.words !== null && gesture.words !== before?.words) announce(gesture.words);
        gestures.set(gesture);
        return gesture;
      };
      followPointer(event.nativeEvent, {
        frame,
        onStart(from) {
          const { world, readViewport, light } = latest.current;
          resting = nodeUnder(world, readViewport(), from);
          light(litFor(world.graph, link, judging.current));
        },
        onFrame: see,
        panBy(step) {
          const { world, readViewport, size } = latest.current;
          void store.getState().panBy(limitScroll(step, readViewport(), world.layout.bounds, size));
        },
        onEnd(at) {
          const last = at && isOnMap(frame, at) ? see(at) : null;
          gestures.set(null);
          latest.current.light(null);
          latest.current.onDragged();
          if (last) drop(last);
          else latest.current.announce('Drag called off.');
        },
      });
      const drop = ({ over, refused, at }: Gesture) => {
        if (over !== null && !refused) connect(link, over);
        else if (over === null && resting === null && link.kind !== 'move')
          latest.current.onDropEmpty?.({ kind: link.kind, source: link.source, at });
      };
    },
    [gestures, store, latest, judging, connect],
  );

  return useMemo(
    () => ({
      press,
      ask(id) {
        const { world } = latest.current;
        const link = linkAt(world.graph, id);
        if (!link) return;
        nodePicks.ask({
          question: questionOf(world.graph, link),
          whyNot: (target) => judging.current(link, target),
          onPick: (target) => connect(link, target),
        });
      },
      remove: (id) => latest.current.onDelete?.(id),
    }),
    [latest, judging, press, connect],
  );
}

/** Whether a place of the frame is free ground of the map, and not under the toolbar, the minimap or a panel. */
function isOnMap(frame: HTMLElement, { x, y }: Point): boolean {
  const { left, top } = frame.getBoundingClientRect();
  return frame.contains(document.elementFromPoint(left + x, top + y));
}
