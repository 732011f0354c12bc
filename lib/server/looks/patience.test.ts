import { expect, it } from 'vitest';
import { createPatience } from './patience.ts';

/** Asks one receive at a time until it is over; a message comes at the receives of these numbers. */
function receivesUntilOver({ wait = 0, messagesAt = [] as number[] } = {}) {
  let seconds = 0;
  const patience = createPatience({ wait, elapsed: () => seconds });
  const waits: number[] = [];
  while (!patience.isOver()) {
    const polled = patience.poll(0);
    const fresh = messagesAt.includes(waits.length) ? 1 : 0;
    waits.push(polled);
    seconds += fresh ? 0 : polled;
    patience.answered({ wait: polled, fresh });
  }
  return { waits, seconds };
}

it('believes an empty answer after eight, the last of which asked all hosts', () => {
  expect(receivesUntilOver().waits).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
});

it.each([0, 3, 6, 7])('begins anew when receive %i brings a message', (at) => {
  expect(receivesUntilOver({ messagesAt: [at] }).waits).toHaveLength(at + 1 + 8);
});

it('waits for a first message as long as it was asked to, at most 5 s a call', () => {
  const { waits, seconds } = receivesUntilOver({ wait: 20 });
  expect(Math.max(...waits)).toBe(5);
  expect(seconds).toBeGreaterThanOrEqual(20);
  expect(seconds).toBeLessThan(22);
});

it('does not wait any longer once something came', () => {
  expect(receivesUntilOver({ wait: 20, messagesAt: [7] }).seconds).toBeLessThan(3);
});

it('counts those under way, so that short polls do not run ahead of the answers', () => {
  const patience = createPatience({ wait: 0, elapsed: () => 0 });
  expect([0, 6, 7, 9].map((underWay) => patience.poll(underWay))).toEqual([0, 0, 1, 1]);
});
