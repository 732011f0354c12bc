import type { Links } from './links.ts';
import type { Orders } from './order-columns.ts';

/** How many pairs of edges cross between neighbouring columns in this order; O(edges × log nodes). */
export function countCrossings({ right, ids }: Links, orders: Orders): number {
  const position = new Int32Array(ids.length);
  for (const order of orders) for (const [at, i] of order.entries()) position[i] = at;
  return (
    crossingsBetween(orders[0], orders[1], right, position) + crossingsBetween(orders[1], orders[2], right, position)
  );
}

/** Two edges cross where one begins above and ends below the other: inversions, counted by a Fenwick tree. */
function crossingsBetween(from: readonly number[], to: readonly number[], right: Links['right'], position: Int32Array) {
  const tree = new Int32Array(to.length + 1);
  let [before, crossings] = [0, 0];
  for (const i of from) {
    const ends = right[i] ?? [];
    for (const end of ends) {
      let notBelow = 0;
      for (let at = (position[end] ?? 0) + 1; at > 0; at -= at & -at) notBelow += tree[at] ?? 0;
      crossings += before - notBelow;
    }
    for (const end of ends) {
      for (let at = (position[end] ?? 0) + 1; at <= to.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
    }
    before += ends.length;
  }
  return crossings;
}
