import type { TokenBucket } from './token-bucket.ts';

/** Slows all calls down when the service throttles, and recovers step by step. */
export type ThrottleBrake = { throttled(): void; succeeded(): void };

const SLOWEST_PER_SECOND = 2;
/** ms between two halvings, so that one burst of refusals halves once. */
const HALVE_EVERY = 500;
/** ms between two steps back up. */
const RECOVER_EVERY = 1_000;
const RECOVER_BY = 1.25;

/** Halves the bucket's rate on throttling; each second without one gives a quarter back, up to `fullRate`. */
export function createThrottleBrake(options: {
  bucket: TokenBucket;
  fullRate: number;
  now?: () => number;
}): ThrottleBrake {
  const { bucket, fullRate, now = Date.now } = options;
  let changedAt = Number.NEGATIVE_INFINITY;
  return {
    throttled() {
      if (now() - changedAt < HALVE_EVERY) return;
      changedAt = now();
      bucket.setRate(Math.max(SLOWEST_PER_SECOND, bucket.rate() / 2));
    },
    succeeded() {
      if (bucket.rate() >= fullRate || now() - changedAt < RECOVER_EVERY) return;
      changedAt = now();
      bucket.setRate(Math.min(fullRate, bucket.rate() * RECOVER_BY));
    },
  };
}
