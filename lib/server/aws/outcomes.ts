import type { WeirError } from '#lib/server/weir-error.ts';

/** How one call ended; `error` is `null` when it was answered as asked. */
export type Outcome = {
  service: 'sqs' | 'sns';
  /** As IAM writes it, e.g. `sqs:GetQueueAttributes`. */
  action: string;
  resource: string;
  error: WeirError | null;
};

/** Tells the ends of all calls to who listens. */
export type Outcomes = { tell(outcome: Outcome): void; listen(listener: (outcome: Outcome) => void): () => void };

export function createOutcomes(): Outcomes {
  const listeners = new Set<(outcome: Outcome) => void>();
  return {
    tell(outcome) {
      for (const listener of listeners) listener(outcome);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
