/** A token bucket whose rate can change while it runs. */
export type TokenBucket = {
  /** ms to wait before the token that was just taken may be used; 0 = at once. */
  take(): number;
  rate(): number;
  setRate(perSecond: number): void;
};

/** `burst` tokens at the start, then `perSecond` a second. `now` in ms. */
export function createTokenBucket(options: { perSecond: number; burst: number; now?: () => number }): TokenBucket {
  const { burst, now = Date.now } = options;
  let perSecond = options.perSecond;
  let tokens = burst;
  let at = now();

  function refill(): void {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - at) / 1000) * perSecond);
    at = time;
  }

  return {
    take() {
      refill();
      tokens -= 1;
      return tokens >= 0 ? 0 : Math.ceil((-tokens / perSecond) * 1000);
    },
    rate: () => perSecond,
    setRate(next) {
      refill();
      // What was saved up belongs to the old rate; a debt stays, or each change of rate would be a burst.
      tokens = Math.min(tokens, 1);
      perSecond = next;
    },
  };
}
