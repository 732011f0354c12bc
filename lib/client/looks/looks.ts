import { createLookStore, type LookStore } from './look-store.ts';

/** queues whose last look this tab keeps: up to 2 MiB of previews each. */
const MOST_KEPT = 8;

const kept = new Map<string, LookStore>();
const keyOf = (connection: string, queueName: string) => `${connection} ${queueName}`;

/** The looks of this tab at a queue. What was seen is there for who comes back, as long as the page stands. */
export function looksAt(connection: string, queueName: string): LookStore {
  const key = keyOf(connection, queueName);
  const store = kept.get(key) ?? createLookStore(connection, queueName);
  kept.delete(key);
  kept.set(key, store);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return store;
}

/** The person goes elsewhere: what a look at a queue still hides is given back. */
export function leaveLooksAt(connection: string, queueName: string): void {
  kept.get(keyOf(connection, queueName))?.leave();
}
