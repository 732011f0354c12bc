import type { Graph } from '../model.ts';

/** The connected components, each with its node ids in the graph's order; the components in the order of their first. */
export function componentsOf(graph: Pick<Graph, 'nodes' | 'edges'>): string[][] {
  const parent = new Map<string, string>([...graph.nodes.keys()].map((id) => [id, id]));
  for (const { source, target } of graph.edges.values()) {
    const [a, b] = [rootOf(parent, source), rootOf(parent, target)];
    if (a !== b) parent.set(a, b);
  }
  const components = new Map<string, string[]>();
  for (const id of graph.nodes.keys()) {
    const root = rootOf(parent, id);
    const component = components.get(root);
    if (component) component.push(id);
    else components.set(root, [id]);
  }
  return [...components.values()];
}

/** Halves the path on its way up, which keeps later walks short. */
function rootOf(parent: Map<string, string>, id: string): string {
  let at = id;
  for (;;) {
    const up = parent.get(at) ?? at;
    if (up === at) return at;
    const above = parent.get(up) ?? up;
    parent.set(at, above);
    at = above;
  }
}
