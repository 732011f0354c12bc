import { expect, it } from 'vitest';
import { createLocks } from './locks.ts';

it('lets who wants the same wait, in the order of asking, and others not', async () => {
  const locks = createLocks();
  const order: string[] = [];
  const first = await locks.take(['a', 'b']);
  const second = locks.take(['b', 'c']).then((release) => {
    order.push('second');
    return release;
  });
  const third = locks.take(['c', 'a']).then((release) => {
    order.push('third');
    return release;
  });
  (await locks.take(['d']))();
  expect(order).toEqual([]);
  first();
  (await second)();
  (await third)();
  expect(order).toEqual(['second', 'third']);
});

it('never lets two wait for each other', async () => {
  const locks = createLocks();
  const inside = new Set<string>();
  await Promise.all(
    Array.from({ length: 50 }, async (_, at) => {
      const wanted = at % 2 ? ['a', 'b'] : ['b', 'a'];
      const release = await locks.take(wanted);
      for (const arn of wanted) expect(inside.has(arn)).toBe(false);
      for (const arn of wanted) inside.add(arn);
      await Promise.resolve();
      for (const arn of wanted) inside.delete(arn);
      release();
    }),
  );
});
