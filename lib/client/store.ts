type Listener = () => void;

/** A value that changes, and who hears of it: what `useSyncExternalStore` reads. */
export type Store<T> = {
  get(): T;
  /** Tells those who listen, unless it is the very value that was there. */
  set(next: T): void;
  /** Returns the way out. */
  subscribe(listener: Listener): () => void;
};

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<Listener>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
