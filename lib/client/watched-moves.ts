import { createStore } from './store.ts';

/** Names of dead-letter queues by connection: those whose redrives this tab saw or began. */
const watched = createStore<ReadonlyMap<string, readonly string[]>>(new Map());

/** Which queues' redrives the map draws: no queue is asked about its redrives that nobody looked at. */
export const watchedMoves = {
  get: watched.get,
  watch(connection: string, queueName: string): void {
    const names = watched.get().get(connection) ?? [];
    if (names.includes(queueName)) return;
    watched.set(new Map(watched.get()).set(connection, [...names, queueName]));
  },
  subscribe: watched.subscribe,
};
