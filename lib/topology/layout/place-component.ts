import type { Links } from './links.ts';
import type { Orders } from './order-columns.ts';
import { ROW_GAP, type Size } from './sizes.ts';
import { spread } from './spread.ts';

/**
 * Heights for one component whose columns are in order: queues are stacked, topics and dead letters stand at the middle
 * of their queues as far as their order allows; where those are taller, queues follow them in turn.
 * @returns px by node index, the tops; the smallest is 0
 */
export function placeComponent(links: Links, orders: Orders, sizes: readonly Size[]): Float64Array {
  const tops = new Float64Array(links.ids.length);
  const heightOf = (i: number) => sizes[i]?.height ?? 0;
  const middleOf = (i: number) => (tops[i] ?? 0) + heightOf(i) / 2;
  const settle = (order: readonly number[], around: (i: number) => readonly number[]) => {
    let last = 0;
    const wanted = order.map((i) => {
      const near = around(i);
      if (near.length) last = near.reduce((sum, n) => sum + middleOf(n), 0) / near.length;
      return last;
    });
    const placed = spread(wanted, order.map(heightOf), ROW_GAP);
    for (const [at, i] of order.entries()) tops[i] = placed[at] ?? 0;
  };

  const [topics, queues, deadLetters] = orders;
  let y = 0;
  for (const i of queues) {
    tops[i] = y;
    y += heightOf(i) + ROW_GAP;
  }
  settle(topics, (i) => links.right[i] ?? []);
  settle(deadLetters, (i) => links.left[i] ?? []);
  const tall = (order: readonly number[]) => order.reduce((sum, i) => sum + heightOf(i) + ROW_GAP, 0);
  if (Math.max(tall(topics), tall(deadLetters)) > y) {
    settle(queues, (i) => [...(links.left[i] ?? []), ...(links.right[i] ?? [])]);
  }
  const least = tops.reduce((min, top) => Math.min(min, top), Number.POSITIVE_INFINITY);
  return tops.map((top) => top - least);
}
