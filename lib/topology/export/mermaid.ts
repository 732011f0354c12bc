import type { Topology } from '#lib/contracts/topology.ts';
import { formatInstant } from '#lib/format/instant.ts';
import { buildGraph } from '../build-graph.ts';
import type { GraphEdge, GraphNode, NodeKind } from '../model.ts';
import { oneLine } from './one-line.ts';

/** What stands around a node's label, by kind. Source: Mermaid, "Flowcharts - Basic Syntax". */
const SHAPES: Record<NodeKind, readonly [open: string, close: string]> = {
  topic: ['([', '])'],
  queue: ['[', ']'],
  'dead-letter-queue': ['[[', ']]'],
  endpoint: ['>', ']'],
  application: ['(', ')'],
};

/** The map as a Mermaid flowchart; the ids in it are its own. */
export function mermaidOf(topology: Topology): string {
  const graph = buildGraph(topology);
  const { account, region, label } = topology.connection;
  const ids = new Map([...graph.nodes.keys()].map((id, at) => [id, `n${at + 1}`]));
  const idOf = (id: string) => ids.get(id) ?? '';
  return [
    `%% ${oneLine(`${label}: account ${account ?? 'unknown'}, ${region}, ${formatInstant(topology.takenAt, 'utc')}`)}`,
    'flowchart LR',
    ...[...graph.nodes.values()].map((node) => `  ${nodeLine(node, idOf(node.id))}`),
    ...[...graph.edges.values()].map((edge) => `  ${idOf(edge.source)} ${arrow(edge)} ${idOf(edge.target)}`),
    '',
  ].join('\n');
}

function nodeLine({ kind, name }: GraphNode, id: string): string {
  const [open, close] = SHAPES[kind];
  return `${id}${open}${quoted(name)}${close}`;
}

/** Dotted: dead letters, and what waits for its confirmation; a cross: messages are dropped. */
function arrow(edge: GraphEdge): string {
  const label = edge.label === null ? '' : `|${quoted(edge.label)}|`;
  if (edge.kind === 'membership') return '---';
  if (edge.kind === 'redrive' || edge.look === 'pending') return `-.->${label}`;
  return edge.look === 'no-policy' || edge.look === 'orphan' ? `--x${label}` : `-->${label}`;
}

/** Everything but plain letters and digits as a character code, so that none of it is markup. */
function quoted(text: string): string {
  const codes = oneLine(text).replaceAll(/[^\p{L}\p{N} _.,:/=+-]/gu, (found) => `#${found.codePointAt(0)};`);
  return `"${codes}"`;
}
