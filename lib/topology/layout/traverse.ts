import type { Links } from './links.ts';
import type { Orders } from './order-columns.ts';

/** The order one expects: topics by name, the queues of each by name under each other, dead letters beside them. */
export function byName({ columns, right }: Links): Orders {
  const [topics, queues] = columns;
  const ordered = new Set(topics.flatMap((topic) => right[topic] ?? []));
  for (const queue of queues) ordered.add(queue);
  const deadLetters = new Set([...ordered].flatMap((queue) => right[queue] ?? []));
  for (const deadLetter of columns[2]) deadLetters.add(deadLetter);
  return [[...topics], [...ordered], [...deadLetters]];
}

/**
 * A first order where that one has crossings: outwards from a node at the component's rim, so that what is joined comes close together. Parts that no
 * edge between neighbouring columns joins follow each other.
 */
export function traverse(links: Links): Orders {
  const columnOf = new Uint8Array(links.ids.length);
  for (const [column, nodes] of links.columns.entries()) for (const i of nodes) columnOf[i] = column;
  const seen = new Uint8Array(links.ids.length);
  const orders: Orders = [[], [], []];
  for (const start of links.columns.flat()) {
    if (seen[start]) continue;
    // The last one reached from anywhere lies at the rim; the last one reached from there, at the rim opposite.
    const rim = outwards(links, outwards(links, start).at(-1) ?? start).at(-1) ?? start;
    for (const i of outwards(links, rim)) {
      seen[i] = 1;
      orders[columnOf[i] ?? 0]?.push(i);
    }
  }
  return orders;
}

/** All that can be reached from a node, the nearest first. */
function outwards({ left, right }: Links, start: number): number[] {
  const reached = [start];
  const seen = new Uint8Array(left.length);
  seen[start] = 1;
  for (const i of reached) {
    for (const neighbours of [left[i] ?? [], right[i] ?? []]) {
      for (const next of neighbours) {
        if (seen[next]) continue;
        seen[next] = 1;
        reached.push(next);
      }
    }
  }
  return reached;
}
