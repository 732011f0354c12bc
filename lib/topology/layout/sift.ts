import type { Links } from './links.ts';
import type { Orders } from './order-columns.ts';

/** How far a node may travel in one pass, places: farther ones are the barycentres' business. */
const REACH = 16;
const PASSES = 2;

/** Lets each node find the place in its column, not far away, at which the fewest of its edges cross. */
export function sift(links: Links, orders: Orders): Orders {
  const sifted: Orders = [[...orders[0]], [...orders[1]], [...orders[2]]];
  const position = new Int32Array(links.ids.length);
  for (const order of sifted) note(order, position);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    for (const column of [1, 0, 2] as const) {
      moved += siftColumn(links, sifted[column], position);
    }
    if (moved === 0) break;
  }
  return sifted;
}

function siftColumn({ left, right }: Links, order: number[], position: Int32Array): number {
  /** How many more crossings there are with `u` above `v` than below it. */
  const price = (u: number, v: number) =>
    inversions(left[u] ?? [], left[v] ?? [], position) + inversions(right[u] ?? [], right[v] ?? [], position);
  let moved = 0;
  for (const node of [...order]) {
    const at = position[node] ?? 0;
    let [best, bestAt] = [0, at];
    for (let to = at + 1, sum = 0; to < order.length && to <= at + REACH; to++) {
      sum -= price(node, order[to] ?? 0);
      if (sum < best) [best, bestAt] = [sum, to];
    }
    for (let to = at - 1, sum = 0; to >= 0 && to >= at - REACH; to--) {
      sum += price(node, order[to] ?? 0);
      if (sum < best) [best, bestAt] = [sum, to];
    }
    if (bestAt === at) continue;
    order.splice(at, 1);
    order.splice(bestAt, 0, node);
    note(order, position, Math.min(at, bestAt), Math.max(at, bestAt));
    moved++;
  }
  return moved;
}

/** Pairs that lie the wrong way round, less those that lie the right way round, with the first node above the second. */
function inversions(above: readonly number[], below: readonly number[], position: Int32Array): number {
  let sum = 0;
  for (const a of above) {
    for (const b of below) sum += Math.sign((position[a] ?? 0) - (position[b] ?? 0));
  }
  return sum;
}

function note(order: readonly number[], position: Int32Array, from = 0, to = order.length - 1): void {
  for (let at = from; at <= to; at++) position[order[at] ?? 0] = at;
}
