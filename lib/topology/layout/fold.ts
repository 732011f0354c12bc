import type { Links } from './links.ts';
import type { Orders } from './order-columns.ts';
import { ROW_GAP, type Size } from './sizes.ts';

/**
 * Cuts one ordered component into parts that are each no taller than a lane, so that the largest component does not make
 * the picture a thread. A cut falls where the fewest queues are parted from their topic's others.
 * @param limit px, the height of a lane
 * @returns node indices of each part, in the order of their columns
 */
export function foldComponent(links: Links, orders: Orders, sizes: readonly Size[], limit: number): number[][] {
  const stack = (order: readonly number[]) => order.reduce((sum, i) => sum + (sizes[i]?.height ?? 0) + ROW_GAP, 0);
  const parts = Math.ceil(Math.max(...orders.map(stack)) / limit);
  if (parts <= 1) return [orders.flat()];

  const partOf = new Map<number, number>();
  const [topics, queues, deadLetters] = orders;
  for (const [at, i] of queues.entries()) partOf.set(i, Math.floor((at * parts) / queues.length));
  const follow = (order: readonly number[], around: (i: number) => readonly number[]) => {
    for (const i of order) partOf.set(i, mostOf(around(i).map((n) => partOf.get(n) ?? 0)));
  };
  follow(topics, (i) => links.right[i] ?? []);
  // A queue stands with its topic where only the cut came between them.
  for (const i of queues) {
    const [topic, ...others] = links.left[i] ?? [];
    if (topic !== undefined && others.length === 0) partOf.set(i, partOf.get(topic) ?? 0);
  }
  follow(deadLetters, (i) => links.left[i] ?? []);
  const folded: number[][] = Array.from({ length: parts }, () => []);
  for (const i of orders.flat()) folded[partOf.get(i) ?? 0]?.push(i);
  return folded.filter((part) => part.length > 0);
}

/** The value that occurs most, the smallest of equals; 0 where there is none. */
function mostOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [most, best] = [0, 0];
  for (const [value, count] of counts) {
    if (count > best || (count === best && value < most)) [most, best] = [value, count];
  }
  return most;
}
