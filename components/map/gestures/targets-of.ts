import type { Graph } from '#lib/topology/model.ts';
import type { Judge, Link } from './link.ts';

/** What is lit while a link is drawn: where it comes from, and every queue where it can end. */
export function litFor(graph: Graph, link: Link, judge: Judge): ReadonlySet<string> {
  const lit = new Set([link.source]);
  if (link.kind === 'move') lit.add(link.edge);
  for (const id of graph.nodes.keys()) if (judge(link, id) === null) lit.add(id);
  return lit;
}
