/** When a service that cannot be reached is tried again: waits double from `first` to `most` ms. */
export type Retry = {
  /** Whether the service is to be left alone, except for a try that is due. */
  waiting(): boolean;
  due(now: number): boolean;
  failed(now: number): void;
  answered(): void;
};

export function createRetry({ first, most }: { first: number; most: number }): Retry {
  let wait = 0;
  let at = 0;
  return {
    waiting: () => wait > 0,
    due: (now) => now >= at,
    failed(now) {
      // Calls that were under way together fail together: that is one failure.
      if (wait > 0 && now < at) return;
      wait = wait === 0 ? first : Math.min(most, wait * 2);
      at = now + wait;
    },
    answered() {
      wait = 0;
      at = 0;
    },
  };
}
