/** What decides whether a topic may send to a queue: its policy's JSON text, `null` = it has none; or that it is gone. */
export type KnownQueue = { policy: string | null } | 'missing';

/**
 * Connections of one process tell each other of the queues that they read, since a subscription of one can end at a
 * queue of another: of another region, or of another account.
 */
export type Neighbours = {
  /** `undefined`: it is not known any more. */
  tell(queueArn: string, known: KnownQueue | undefined): void;
  of(queueArn: string): KnownQueue | undefined;
  /** Hears of each queue of which something else is known now; answers the way out. */
  listen(listener: (queueArn: string) => void): () => void;
};

export function createNeighbours(): Neighbours {
  const queues = new Map<string, KnownQueue>();
  const listeners = new Set<(queueArn: string) => void>();
  return {
    tell(queueArn, known) {
      if (isSame(queues.get(queueArn), known)) return;
      if (known === undefined) queues.delete(queueArn);
      else queues.set(queueArn, known);
      for (const listener of listeners) listener(queueArn);
    },
    of: (queueArn) => queues.get(queueArn),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(a: KnownQueue | undefined, b: KnownQueue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.policy === b.policy;
}
