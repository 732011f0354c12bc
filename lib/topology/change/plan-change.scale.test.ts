import { describe, expect, it } from 'vitest';
import { needsOf } from './needs-of.ts';
import { planChange } from './plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';
import { subscribe } from './testing/intents.ts';

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** 1,000 queues, 500 topics, 5,000 subscriptions. */
const world = aWorld({
  queues: names('q', 1_000).map((name) => queueState(name)),
  topics: names('t', 500).map((name) => topicState(name)),
  subscriptions: names('', 5_000).map((at) =>
    subscriptionOf(`t${Number(at) % 500}`, `q${(Number(at) * 7 + Math.floor(Number(at) / 500)) % 1_000}`),
  ),
});

/** ms; the quickest of a few, so that other work on the machine does not count. */
function quickest(run: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const wanted = (at: number) => subscribe(`t${at}`, `q${(at * 7 + 50) % 1_000}`);

describe('a plan on 1,000 queues and 5,000 subscriptions', () => {
  it('is made in a few milliseconds', () => {
    expect(quickest(() => needsOf([wanted(1)], world.picture, world.place))).toBeLessThan(20);
    expect(quickest(() => planChange([wanted(1)], world))).toBeLessThan(30);
  });

  it('takes time by the number of its intents, not by their number times the world', () => {
    const one = quickest(() => planChange([wanted(1)], world));
    const many = Array.from({ length: 200 }, (_, at) => wanted(at));
    expect(planChange(many, world).steps).toHaveLength(400);
    expect(quickest(() => planChange(many, world))).toBeLessThan(10 * one + 60);
  });
});
