import type { Graph } from './model.ts';

/**
 * Changes only when the layout could: nodes, their kinds and names, and what each edge joins. Labels, looks, access and
 * counts do not touch it. Two 32-bit FNV-1a hashes and the sizes: cheap to keep, safe to compare.
 */
export function graphSignature(graph: Graph): string {
  const hash = { a: 0x811c9dc5, b: 0x9747b28c };
  for (const node of graph.nodes.values()) {
    mix(hash, node.kind);
    mix(hash, node.id);
    mix(hash, node.name);
  }
  for (const edge of graph.edges.values()) {
    mix(hash, edge.kind);
    mix(hash, edge.source);
    mix(hash, edge.target);
  }
  return `${graph.nodes.size}.${graph.edges.size}.${hex(hash.a)}${hex(hash.b)}`;
}

function mix(hash: { a: number; b: number }, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hash.a = Math.imul(hash.a ^ code, 0x01000193);
    hash.b = Math.imul(hash.b ^ code, 0x5bd1e995) ^ (hash.b >>> 15);
  }
  // A mark that no character has, so that "ab"+"c" and "a"+"bc" differ.
  hash.a = Math.imul(hash.a ^ 0x10000, 0x01000193);
  hash.b = Math.imul(hash.b ^ 0x10000, 0x5bd1e995);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
