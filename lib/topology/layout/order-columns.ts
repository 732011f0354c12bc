import { countCrossings } from './count-crossings.ts';
import type { Links } from './links.ts';
import { sift } from './sift.ts';
import { byName, traverse } from './traverse.ts';

/** Node indices of each column from top to bottom. */
export type Orders = readonly [number[], number[], number[]];

const ROUNDS = 24;
/** Rounds without a better order after which there is little to hope for. */
const PATIENCE = 6;

/**
 * Orders the nodes of each column so that few edges cross: by name where none does; else outwards from the rim, then by barycentres (each node at the
 * mean of its neighbours on both sides), then each node on its own. The best order seen wins.
 */
export function orderColumns(links: Links): Orders {
  const expected = byName(links);
  let best = { orders: expected, crossings: countCrossings(links, expected) };
  if (best.crossings === 0) return expected;
  const pulls = pullsOf(links);
  const place = new Float64Array(links.ids.length);
  let orders = traverse(links);
  for (let round = 0, since = 0; round < ROUNDS && since < PATIENCE && best.crossings > 0; round++, since++) {
    const crossings = countCrossings(links, orders);
    if (crossings < best.crossings) {
      best = { orders, crossings };
      since = 0;
    }
    orders = pullTogether(links, pulls, orders, place);
  }
  return best.crossings > 0 ? sift(links, best.orders) : best.orders;
}

/** By node, the neighbours that pull it: one that is this node's alone follows it, and has no pull of its own. */
function pullsOf({ left, right }: Links): number[][] {
  return left.map((neighbours, i) => [
    ...neighbours.filter((n) => (right[n]?.length ?? 0) > 1),
    ...(right[i] ?? []).filter((n) => (left[n]?.length ?? 0) > 1),
  ]);
}

/** One round: outer columns to the middle of their queues, queues between what pulls them, outer columns again. */
function pullTogether(links: Links, pulls: number[][], orders: Orders, place: Float64Array): Orders {
  const [topics, queues, deadLetters] = orders;
  const byPlace = (a: number, b: number) => (place[a] ?? 0) - (place[b] ?? 0);
  note(queues, place);
  centre(topics, links.right, place);
  centre(deadLetters, links.left, place);
  centre(queues, pulls, place);
  const ordered = queues.toSorted(byPlace);
  note(ordered, place);
  centre(topics, links.right, place);
  centre(deadLetters, links.left, place);
  return [topics.toSorted(byPlace), ordered, deadLetters.toSorted(byPlace)];
}

/** Puts nodes at the mean of their neighbours; who has none stays. */
function centre(nodes: readonly number[], neighbours: readonly number[][], place: Float64Array): void {
  for (const i of nodes) {
    const near = neighbours[i];
    if (!near?.length) continue;
    let sum = 0;
    for (const n of near) sum += place[n] ?? 0;
    place[i] = sum / near.length;
  }
}

function note(order: readonly number[], place: Float64Array): void {
  for (let at = 0; at < order.length; at++) place[order[at] ?? 0] = at;
}
