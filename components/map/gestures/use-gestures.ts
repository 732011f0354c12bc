import { type PointerEvent, useMemo } from 'react';
import { nodePicks } from '#lib/client/node-pick.ts';
import type { MapCanvasProps } from '../map-props.ts';
import { judgeBy, type Link, linkAt } from './link.ts';
import { questionOf } from './link-words.ts';
import { useLatest } from './use-latest.ts';
import { type DragGround, useLinkDrag } from './use-link-drag.ts';
import { useLitTargets } from './use-lit-targets.ts';

type Asking = 'onConnect' | 'onMoveEnd' | 'onDropEmpty' | 'onDelete' | 'redriveAllow' | 'announce';

type GesturesInput = Pick<MapCanvasProps, Asking> &
  Pick<DragGround, 'world' | 'size' | 'readViewport'> & {
    /** Lights these alone; `null` = as before. */
    light: (ids: ReadonlySet<string> | null) => void;
    onDragged: () => void;
  };

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
  const { world, light, redriveAllow } = input;
  const judge = useMemo(() => judgeBy(world.graph, redriveAllow), [world, redriveAllow]);
  const latest = useLatest({ ...input, judge });
  const press = useLinkDrag(useLatest(groundOf({ ...input, judge })));
  useLitTargets(world.graph, judge, light);
  return useMemo(
    () => ({
      press,
      ask(id) {
        const { graph } = latest.current.world;
        const link = linkAt(graph, id);
        if (!link) return;
        nodePicks.ask({
          question: questionOf(graph, link),
          whyNot: (target) => latest.current.judge(link, target),
          onPick: (target) => connect(latest.current, link, target),
        });
      },
      remove: (id) => latest.current.onDelete?.(id),
    }),
    [latest, press],
  );
}

function groundOf(input: GesturesInput & Pick<DragGround, 'judge'>): DragGround {
  const { onDropEmpty } = input;
  return {
    ...input,
    creates: onDropEmpty !== undefined,
    onDrop: (link, target) => connect(input, link, target),
    onDropEmpty(link, at) {
      if (link.kind !== 'move') onDropEmpty?.({ kind: link.kind, source: link.source, at });
    },
    onEnd: input.onDragged,
  };
}

function connect({ onConnect, onMoveEnd }: Pick<GesturesInput, Asking>, link: Link, target: string): void {
  if (link.kind === 'move') onMoveEnd?.({ edge: link.edge, target });
  else onConnect?.({ kind: link.kind, source: link.source, target });
}
