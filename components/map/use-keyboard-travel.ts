import { type KeyboardEvent, useCallback } from 'react';
import { nodePicks } from '#lib/client/node-pick.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { travel } from '#lib/topology/travel.ts';
import { describeNode } from './describe-node.ts';
import type { Gestures } from './gestures/use-gestures.ts';
import type { MapWorld } from './map-world.ts';
import type { MarksStore } from './marks.ts';
import { type Notes, noteOf, wordsOfNote } from './notes.ts';
import type { MapMoves } from './use-map-moves.ts';

const DIRECTIONS = [
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
] as const;

type TravelInput = {
  world: MapWorld;
  numbers: NumbersStore;
  marks: MarksStore;
  moves: MapMoves;
  gestures: Gestures;
  notes: Notes;
  focus: string | null;
  onSelect: (id: string | null) => void;
  onFocus: (id: string | null) => void;
  announce: (text: string) => void;
};

/** The keyboard on the map, the same near and far: arrows travel, Enter selects, Escape clears, `f` `0` `+` `-`, `c` connects, `m` and Delete for edges. */
export function useKeyboardTravel(input: TravelInput): (event: KeyboardEvent<HTMLElement>) => void {
  const { world, numbers, marks, moves, gestures, notes, focus, onSelect, onFocus, announce } = input;
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const from = marks.get().cursor ?? marks.get().selection;
      const arrive = (id: string | null) => {
        const node = id === null ? undefined : world.graph.nodes.get(id);
        if (!node) return;
        marks.set({ cursor: node.id });
        moves.reveal(node.id);
        const spent =
          node.kind === 'queue' && node.queue.deadLetter ? numbers.get(node.queue.deadLetter.arn) : undefined;
        const drawn = world.graph.edgesOf.get(node.id)?.length;
        const words = describeNode(node, numbers.get(node.id), spent?.visible ?? null, drawn);
        const note = wordsOfNote(noteOf(notes, node.id));
        const place = world.places?.of(node.id);
        const refusal = nodePicks.point(node.id);
        announce([place ? `${words}, in ${place.words}` : words, note, refusal].filter(Boolean).join('. '));
      };
      const clear = () => {
        marks.set({ cursor: null });
        if (focus !== null) onFocus(null);
        else onSelect(null);
      };
      const edge = edgeOf(world, marks.get().selection);
      const keys = new Map<string, () => void>([
        ['Enter', () => from && onSelect(from)],
        ['Escape', clear],
        ['f', () => onFocus(from === focus ? null : from)],
        ['c', () => from && world.graph.nodes.has(from) && gestures.ask(from)],
        ['m', () => edge && gestures.ask(edge)],
        ['Delete', () => edge && gestures.remove(edge)],
        ['0', moves.fit],
        ['+', moves.zoomIn],
        ['=', moves.zoomIn],
        ['-', moves.zoomOut],
        ...DIRECTIONS.map(([key, way]) => [key, () => arrive(travel(world.graph, world.layout, from, way))] as const),
      ]);
      const act = keys.get(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    },
    [world, numbers, marks, moves, gestures, notes, focus, onSelect, onFocus, announce],
  );
}

function edgeOf({ graph }: MapWorld, selection: string | null): string | null {
  return selection !== null && graph.edges.has(selection) ? selection : null;
}
