import { useSyncExternalStore } from 'react';
import { useMapStores } from './map-context.ts';
import type { Marks } from './marks.ts';

/** How one node or edge is pointed out, as data attributes: the styles do the rest. */
export type Mark = { 'data-lit': true | undefined; 'data-selected': true | undefined; 'data-cursor': true | undefined };

const LIT = 1;
const SELECTED = 2;
const CURSOR = 4;

/** The marks of one id; a hover renders again only the few that are lit by it. */
export function useMark(id: string): Mark {
  const { marks } = useMapStores();
  const bits = useSyncExternalStore(
    marks.subscribe,
    () => bitsOf(marks.get(), id),
    () => 0,
  );
  return {
    'data-lit': bits & LIT ? true : undefined,
    'data-selected': bits & SELECTED ? true : undefined,
    'data-cursor': bits & CURSOR ? true : undefined,
  };
}

function bitsOf({ lit, selection, cursor }: Marks, id: string): number {
  return (lit?.has(id) ? LIT : 0) | (selection === id ? SELECTED : 0) | (cursor === id ? CURSOR : 0);
}
