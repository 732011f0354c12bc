import { createContext, useContext } from 'react';
import type { Places } from '#lib/client/connection-looks.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { GestureStore } from './gestures/gesture.ts';
import type { MarksStore } from './marks.ts';

/**
 * The stores that nodes and edges listen to, each to its own id only, and that of the drag under way; and which connection
 * each is of, where several are shown.
 */
export type MapStores = {
  numbers: NumbersStore;
  marks: MarksStore;
  gestures: GestureStore;
  places?: Places | null;
};

const Context = createContext<MapStores | null>(null);

export const MapStoresProvider = Context.Provider;

/** The stores of the map around; throws outside a map. */
export function useMapStores(): MapStores {
  const stores = useContext(Context);
  if (!stores) throw new Error('This component belongs inside a MapCanvas');
  return stores;
}
