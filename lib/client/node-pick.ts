import { createStore } from './store.ts';

/** A question that the map answers: its next click on a node. */
type NodePick = {
  /** What the click is for, e.g. `Choose the queue to move to`. */
  question: string;
  /** Why a node will not do, as a sentence; `null` = it will. */
  whyNot: (id: string) => string | null;
  onPick: (id: string) => void;
};

/** The one question that is open; the map shows it, and its next click answers it. */
export type NodePicks = {
  get(): NodePick | null;
  ask(pick: NodePick): void;
  /** Why a node that is pointed at will not do, told to whoever shows the question, too; `null` = it will. */
  point(id: string): string | null;
  /** Why the node that was pointed at last will not do. */
  refusal: { get(): string | null; subscribe(listener: () => void): () => void };
  /** Takes an answer; a sentence why it will not do leaves the question open. */
  answer(id: string): string | null;
  cancel(): void;
  subscribe(listener: () => void): () => void;
};

export function createNodePicks(): NodePicks {
  const { get, set, subscribe } = createStore<NodePick | null>(null);
  const refusal = createStore<string | null>(null);
  const turnTo = (pick: NodePick | null) => {
    refusal.set(null);
    set(pick);
  };
  const point = (id: string) => {
    refusal.set(get()?.whyNot(id) ?? null);
    return refusal.get();
  };

  return {
    get,
    ask: turnTo,
    point,
    refusal,
    answer(id) {
      const pick = get();
      const refused = point(id);
      if (refused !== null) return refused;
      turnTo(null);
      pick?.onPick(id);
      return null;
    },
    cancel: () => turnTo(null),
    subscribe,
  };
}

/** The page's one. */
export const nodePicks = createNodePicks();
