/** How often each action was asked for, refused ones included. */
export type CallCounter = {
  add(action: string): void;
  /** Of one action in AWS's words, e.g. `GetQueueAttributes`; of all where absent. */
  count(action?: string): number;
  reset(): void;
};

export function createCallCounter(): CallCounter {
  const counts = new Map<string, number>();
  let total = 0;
  return {
    add(action) {
      counts.set(action, (counts.get(action) ?? 0) + 1);
      total += 1;
    },
    count: (action) => (action === undefined ? total : (counts.get(action) ?? 0)),
    reset() {
      counts.clear();
      total = 0;
    },
  };
}
