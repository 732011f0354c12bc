import { loadText, saveText } from './local-text.ts';

/** A value that this browser remembers; whoever listens is told when it changes, in other tabs too. */
export type Remembered<T> = {
  get(): T;
  /** What it is while nothing is remembered, and on the server. */
  initial(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
};

/** Keeps a value in local storage under `key`; what is there and does not pass `accept` counts as not there. */
export function remembered<T>(key: string, initial: T, accept: (value: unknown) => value is T): Remembered<T> {
  const listeners = new Set<() => void>();
  let known: { text: string | null; value: T } | null = null;

  function parse(text: string | null): T {
    if (text === null) return initial;
    try {
      const value: unknown = JSON.parse(text);
      return accept(value) ? value : initial;
    } catch {
      return initial;
    }
  }

  return {
    get() {
      const text = loadText(key);
      if (known?.text !== text) known = { text, value: parse(text) };
      return known?.value ?? initial;
    },
    initial: () => initial,
    set(value) {
      saveText(key, JSON.stringify(value));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      listeners.add(listener);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}
