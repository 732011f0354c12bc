/** A question that the map answers: its next click on a node. */
type NodePick = {
  /** What the click is for, e.g. `Choose the queue to move to`. */
  question: string;
  /** Why a node will not do, as a sentence; `null` = it will. */
  whyNot: (id: string) => string | null;
  onPick: (id: string) => void;
};

type Listener = () => void;

/** The one question that is open; the map shows it, and its next click answers it. */
export type NodePicks = {
  get(): NodePick | null;
  ask(pick: NodePick): void;
  /** Takes an answer; a sentence why it will not do leaves the question open. */
  answer(id: string): string | null;
  cancel(): void;
  subscribe(listener: Listener): () => void;
};

export function createNodePicks(): NodePicks {
  let open: NodePick | null = null;
  const listeners = new Set<Listener>();

  function set(next: NodePick | null): void {
    if (open === next) return;
    open = next;
    for (const listener of listeners) listener();
  }

  return {
    get: () => open,
    ask: set,
    answer(id) {
      const refusal = open?.whyNot(id) ?? null;
      if (refusal !== null) return refusal;
      const pick = open;
      set(null);
      pick?.onPick(id);
      return null;
    },
    cancel: () => set(null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The page's one. */
export const nodePicks = createNodePicks();
