/** Whether one more request may pass now. */
export type RequestRate = { take(): boolean };

type Options = {
  /** requests a second that may pass for ever */
  perSecond: number;
  /** requests that may pass at once after a rest */
  burst: number;
  /** ms, monotonic */
  now?: () => number;
};

/** A token bucket that refuses; it never lets anyone wait. */
export function createRequestRate({ perSecond, burst, now = () => performance.now() }: Options): RequestRate {
  let tokens = burst;
  let filledAt = now();
  return {
    take() {
      const at = now();
      tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * perSecond);
      filledAt = at;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
