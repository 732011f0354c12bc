import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CADENCE } from './cadence.ts';
import { createPulse } from './pulse.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function aPulse(settled: () => boolean = () => true, cadence = CADENCE) {
  const [rested, tick, status, heartbeat] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const pulse = createPulse({
    cadence,
    now: Date.now,
    woke: () => {},
    rested,
    tick,
    status,
    heartbeat,
    settled,
  });
  return { pulse, tick, rested, heartbeat, join: () => pulse.join(() => () => {}) };
}

describe('createPulse', () => {
  it('beats only once somebody looks', () => {
    const { tick, join } = aPulse();
    vi.advanceTimersByTime(60_000);
    expect(tick).not.toHaveBeenCalled();
    join();
    expect(tick).toHaveBeenCalledTimes(1);
  });

  it('goes on while one viewer is left, and stops 60 s after the last', () => {
    const { tick, rested, join } = aPulse();
    const [first, second] = [join(), join()];
    first();
    vi.advanceTimersByTime(300_000);
    second();
    vi.advanceTimersByTime(59_900);
    expect(tick.mock.calls.length).toBeGreaterThan(3_500);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(rested).toHaveBeenCalledTimes(1);
    tick.mockClear();
    vi.advanceTimersByTime(600_000);
    expect(tick).not.toHaveBeenCalled();
  });

  it('counts a viewer that leaves twice once', () => {
    const { pulse, join } = aPulse();
    join();
    const leave = join();
    leave();
    leave();
    expect(pulse.viewers()).toBe(1);
  });

  it('wakes for who only asks for the topology, and stops again', () => {
    const { pulse, tick } = aPulse();
    void pulse.firstScan();
    vi.advanceTimersByTime(61_000);
    tick.mockClear();
    vi.advanceTimersByTime(600_000);
    expect(tick).not.toHaveBeenCalled();
  });

  it('waits for the first scan, but not for ever', async () => {
    let done = false;
    const { pulse } = aPulse(() => done);
    const scan = pulse.firstScan();
    await vi.advanceTimersByTimeAsync(300);
    done = true;
    await vi.advanceTimersByTimeAsync(100);
    await expect(scan).resolves.toBeUndefined();
    done = false;
    const late = pulse.firstScan();
    await vi.advanceTimersByTimeAsync(CADENCE.firstScan);
    await expect(late).resolves.toBeUndefined();
  });

  it('does not rest while somebody waits for the first scan', async () => {
    const { pulse, rested } = aPulse(() => false, { ...CADENCE, linger: 200 });
    const scan = pulse.firstScan();
    await vi.advanceTimersByTimeAsync(CADENCE.firstScan - 100);
    expect(rested).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(500);
    await expect(scan).resolves.toBeUndefined();
    expect(rested).toHaveBeenCalledTimes(1);
  });

  it('sends a heartbeat every 10 s', () => {
    const { heartbeat, join } = aPulse();
    join();
    vi.advanceTimersByTime(30_000);
    expect(heartbeat.mock.calls.length).toBe(4);
  });
});
