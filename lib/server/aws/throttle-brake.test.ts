import { describe, expect, it } from 'vitest';
import { createThrottleBrake } from './throttle-brake.ts';
import { createTokenBucket } from './token-bucket.ts';

function aBrake() {
  const clock = { now: 0 };
  const now = () => clock.now;
  const bucket = createTokenBucket({ perSecond: 100, burst: 10, now });
  return { clock, bucket, brake: createThrottleBrake({ bucket, fullRate: 100, now }) };
}

describe('createThrottleBrake', () => {
  it('halves once for refusals that come together, and again for later ones', () => {
    const { clock, bucket, brake } = aBrake();
    brake.throttled();
    brake.throttled();
    expect(bucket.rate()).toBe(50);
    clock.now = 500;
    brake.throttled();
    expect(bucket.rate()).toBe(25);
  });

  it('never stops altogether during a minute of throttling, and is back at full speed soon after', () => {
    const { clock, bucket, brake } = aBrake();
    for (; clock.now < 60_000; clock.now += 250) brake.throttled();
    expect(bucket.rate()).toBe(2);
    for (; clock.now < 80_000; clock.now += 250) brake.succeeded();
    expect(bucket.rate()).toBe(100);
  });
});

describe('createTokenBucket', () => {
  it('lets a burst through, then spaces calls by the rate', () => {
    const { bucket } = aBrake();
    expect(Array.from({ length: 12 }, () => bucket.take())).toEqual([...Array(10).fill(0), 10, 20]);
  });

  it('fills up again, to the burst and no further', () => {
    const { clock, bucket } = aBrake();
    for (let taken = 0; taken < 10; taken += 1) bucket.take();
    clock.now = 60_000;
    expect(Array.from({ length: 11 }, () => bucket.take())).toEqual([...Array(10).fill(0), 10]);
  });
});
