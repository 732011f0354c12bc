import { createStore, type Store } from '#lib/client/store.ts';
import type { Touched } from '#lib/topology/change-forms/resource-form.ts';

const shelves = new Map<string, Store<Touched>>();

/** What a person touched of a queue or topic and has not let go. It outlives its tab, not the page. */
export function editShelf(connection: string, arn: string): Store<Touched> {
  const key = `${connection} ${arn}`;
  const shelf = shelves.get(key) ?? createStore<Touched>({});
  shelves.set(key, shelf);
  return shelf;
}
