import type { Store } from './store.ts';

/** What is kept of each queue, topic or subscription of a connection: always the same, and as long as the page stands. */
export function shelves<T>(make: () => T): (connection: string, id: string) => T {
  const made = new Map<string, T>();
  return (connection, id) => {
    const key = `${connection} ${id}`;
    const shelf = made.get(key) ?? make();
    made.set(key, shelf);
    return shelf;
  };
}

/** Empties a draft once the plan of how it is now was applied; what is written on until then stays. */
export function emptiedOnceApplied<T>(draft: Store<T>, blank: T): () => void {
  const planned = draft.get();
  return () => {
    if (draft.get() === planned) draft.set(blank);
  };
}
