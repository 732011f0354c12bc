import type { Tags } from '#lib/contracts/access.ts';
import type { Graph, GraphNode } from './model.ts';

/** How well a node matches, the best first: its name begins with the word · holds it · something else of it does. */
const RANKS = { beginsName: 0, inName: 1, elsewhere: 2 } as const;

/**
 * Ids of the nodes that match every word of the query, the best first, equals by name. A word is a part of name, ARN,
 * endpoint, protocol or tag, or `tag:key`, `tag:key=value`; upper and lower case are the same. No word, no match.
 * @param placeOf what tells where a node is, beside its ARN
 */
export function searchGraph(graph: Graph, query: string, placeOf?: (node: GraphNode) => string): string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: string[][] = [[], [], []];
  for (const node of graph.nodes.values()) {
    const place = placeOf?.(node) ?? '';
    let worst = 0;
    for (const word of words) worst = Math.max(worst, rankOf(node, word, place));
    found[worst]?.push(node.id);
  }
  return found.flat();
}

/** `null` where they were not read. */
function tagsOf(node: GraphNode): Tags {
  switch (node.kind) {
    case 'topic':
      return node.topic.tags;
    case 'queue':
    case 'dead-letter-queue':
      return node.queue.tags;
    case 'endpoint':
    case 'application':
      return {};
  }
}

function rankOf(node: GraphNode, word: string, place: string): number {
  if (word.startsWith('tag:')) {
    return tagMatches(tagsOf(node), word.slice(4)) ? RANKS.elsewhere : Number.POSITIVE_INFINITY;
  }
  const at = node.name.toLowerCase().indexOf(word);
  if (at >= 0) return at === 0 ? RANKS.beginsName : RANKS.inName;
  // An endpoint's id is its protocol and its whole address; every other id is an ARN.
  if (node.id.toLowerCase().includes(word)) return RANKS.elsewhere;
  if (place.toLowerCase().includes(word)) return RANKS.elsewhere;
  for (const [key, value] of Object.entries(tagsOf(node) ?? {})) {
    if (`${key}=${value}`.toLowerCase().includes(word)) return RANKS.elsewhere;
  }
  return Number.POSITIVE_INFINITY;
}

/** `key` = has such a tag; `key=value` = the value holds this part. */
function tagMatches(tags: Tags, wanted: string): boolean {
  const [key = '', ...rest] = wanted.split('=');
  const part = rest.join('=');
  return Object.entries(tags ?? {}).some(
    ([name, value]) => name.toLowerCase() === key && value.toLowerCase().includes(part),
  );
}
