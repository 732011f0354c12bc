import { expect, test } from 'vitest';
import { manualClock } from './clock.ts';

test('a manual clock runs timers in order, each at its own moment, those set on the way too', () => {
  const clock = manualClock(0);
  const seen: [string, number][] = [];
  const note = (name: string) => () => seen.push([name, clock.now()]);
  clock.after(30, note('late'));
  clock.after(10, () => {
    note('early')();
    clock.after(5, note('set on the way'));
  });
  clock.after(50, note('too late'));
  clock.advance(40);
  expect(seen).toEqual([
    ['early', 10],
    ['set on the way', 15],
    ['late', 30],
  ]);
  expect(clock.now()).toBe(40);
});

test('a cancelled timer does not run', () => {
  const clock = manualClock();
  let ran = false;
  clock.after(10, () => {
    ran = true;
  })();
  clock.advance(20);
  expect(ran).toBe(false);
});
