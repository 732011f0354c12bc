type Listener = () => void;

/** Names of dead-letter queues by connection: those whose redrives this tab saw or began. */
const watched = new Map<string, readonly string[]>();
const listeners = new Set<Listener>();
const NONE: readonly string[] = [];

function set(connection: string, names: readonly string[]): void {
  watched.set(connection, names);
  for (const listener of listeners) listener();
}

/** Which queues' redrives the map draws: no queue is asked about its redrives that nobody looked at. */
export const watchedMoves = {
  of: (connection: string): readonly string[] => watched.get(connection) ?? NONE,
  watch(connection: string, queueName: string): void {
    const names = watchedMoves.of(connection);
    if (!names.includes(queueName)) set(connection, [...names, queueName]);
  },
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
