import { setTimeout as sleep } from 'node:timers/promises';

/** ms of the first wait, and of the longest: each is twice the one before. */
const FIRST = 250;
const LONGEST = 5_000;

/** Waits between receives that SQS throttles: such a receive took nothing, so it can be sent again. */
export type BackOff = {
  throttled(): void;
  answered(): void;
  /** Whether no receive was answered since one was throttled. */
  isThrottled(): boolean;
  /** Ends when the next receive may be sent, or at once when `stop` says so; `null` = it may be sent now. */
  pause(): Promise<void> | null;
};

export function createBackOff(stop: AbortSignal): BackOff {
  let wait = 0;
  let pause: Promise<void> | null = null;
  return {
    throttled() {
      // Receives that were under way together are throttled together: that is once.
      if (pause || stop.aborted) return;
      wait = wait === 0 ? FIRST : Math.min(LONGEST, wait * 2);
      pause = sleep(wait * (0.5 + Math.random() / 2), undefined, { signal: stop })
        .catch(() => {
          // Stopped.
        })
        .finally(() => {
          pause = null;
        });
    },
    answered() {
      wait = 0;
    },
    isThrottled: () => wait > 0,
    pause: () => pause,
  };
}
