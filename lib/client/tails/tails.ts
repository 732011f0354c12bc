import { createTailStore, type TailStore } from './tail-store.ts';

/** topics whose last tail this tab keeps: up to 4 MiB of previews each. */
const MOST_KEPT = 4;

const kept = new Map<string, TailStore>();

/** The tails of this tab on a topic. What was seen is there for who comes back, as long as the page stands. */
export function tailsOf(connection: string, topicName: string): TailStore {
  const key = `${connection} ${topicName}`;
  const store = kept.get(key) ?? createTailStore(connection, topicName);
  kept.delete(key);
  kept.set(key, store);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return store;
}
