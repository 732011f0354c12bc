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
  /** Takes an answer; a sentence why it will not do leaves the question open. */
  answer(id: string): string | null;
  cancel(): void;
  subscribe(listener: () => void): () => void;
};

export function createNodePicks(): NodePicks {
  const { get, set, subscribe } = createStore<NodePick | null>(null);

  return {
    get,
    ask: set,
    answer(id) {
      const pick = get();
      const refusal = pick?.whyNot(id) ?? null;
      if (refusal !== null) return refusal;
      set(null);
      pick?.onPick(id);
      return null;
    },
    cancel: () => set(null),
    subscribe,
  };
}

/** The page's one. */
export const nodePicks = createNodePicks();
