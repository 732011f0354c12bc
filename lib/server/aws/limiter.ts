import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { tryAgain } from '#lib/server/try-again.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { createCallMeter } from './call-meter.ts';
import { createThrottleBrake } from './throttle-brake.ts';
import { createTokenBucket } from './token-bucket.ts';
import { URGENCY_RANK, type Urgency } from './urgency.ts';

/** Calls with a quota of their own: SNS's lists (30/s) and `ListTagsForResource` (10/s). Source: SNS quotas, API throttling. */
export type Lane = 'main' | 'sns-lists' | 'sns-tags';

export type LimiterOptions = {
  /** calls at the same time */
  concurrency?: number;
  /** calls a second over all, and how many may go at once after a pause */
  perSecond?: number;
  burst?: number;
  /** Tries of one call that is throttled or whose connection broke. */
  attempts?: number;
  /** ms before the first try after that; doubles. */
  retryAfter?: number;
};

/** One for all calls of a connection. */
export type Limiter = {
  /**
   * Runs a call when its turn comes. A reading is tried again when it was throttled or the connection broke; `once`, for
   * whatever changes something: a lost answer does not mean that nothing was done.
   */
  run<T>(input: { lane?: Lane; urgency: Urgency; once?: boolean; call: () => Promise<T> }): Promise<T>;
  callsLastMinute(): number;
};

/** What a try after the first can help against. */
function isTransient(error: unknown): boolean {
  if (!isWeirError(error)) return false;
  return error.code === 'throttled' || /^ECONNRESET$|^EPIPE$|^Internal|^ServiceUnavailable/.test(error.awsError ?? '');
}

/** At most 16 calls at a time, 500 a second after a burst of 1,500, urgent ones first; half the speed when throttled. */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  const { concurrency = 16, perSecond = 500, burst = 1_500, attempts = 3, retryAfter = 200 } = options;
  const bucket = createTokenBucket({ perSecond, burst });
  const brake = createThrottleBrake({ bucket, fullRate: perSecond });
  const meter = createCallMeter();
  const all = new PQueue({ concurrency });
  const lanes = {
    'sns-lists': new PQueue({ intervalCap: 30, interval: 1_000, strict: true }),
    'sns-tags': new PQueue({ intervalCap: 10, interval: 1_000, strict: true }),
  };

  async function once<T>(call: () => Promise<T>): Promise<T> {
    const wait = bucket.take();
    if (wait > 0) await sleep(wait);
    meter.count();
    try {
      const answer = await call();
      brake.succeeded();
      return answer;
    } catch (error) {
      if (isWeirError(error) && error.code === 'throttled') brake.throttled();
      throw error;
    }
  }

  return {
    run({ lane = 'main', urgency, once: onlyOnce = false, call }) {
      const priority = URGENCY_RANK[urgency];
      const turn = () => all.add(() => once(call), { priority });
      const ask = () => (lane === 'main' ? turn() : lanes[lane].add(turn, { priority }));
      return onlyOnce ? ask() : tryAgain(ask, { attempts, pause: retryAfter, passes: isTransient });
    },
    callsLastMinute: () => meter.lastMinute(),
  };
}
