import { createStore, type Store } from '../store.ts';
import type { SettingsDraft } from './settings-draft.ts';

const shelves = new Map<string, Store<SettingsDraft | null>>();

/** Where what is being decided of a subscription lies; it outlives its tab, not the page. `null` = nothing is. */
export function settingsShelf(connection: string, subscription: string): Store<SettingsDraft | null> {
  const key = `${connection} ${subscription}`;
  const shelf = shelves.get(key) ?? createStore<SettingsDraft | null>(null);
  shelves.set(key, shelf);
  return shelf;
}
