import { nameIn } from '#components/inspector/subject.ts';
import type { Which } from '#lib/topology/export/part.ts';
import type { Graph } from '#lib/topology/model.ts';

export type PartChoice = { value: string; label: string; which: Which };

type PartsInput = {
  graph: Graph;
  /** The node or edge that is chosen. */
  id: string | null;
  /** The node in focus. */
  focus: string | null;
  /** What is searched for. */
  query: string;
};

/** Which parts of the map can be meant now, the likeliest first. */
export function partsOf({ graph, id, focus, query }: PartsInput): PartChoice[] {
  const name = (of: string) => nameIn(graph, of);
  const isKnown = (of: string | null): of is string => of !== null && (graph.nodes.has(of) || graph.edges.has(of));
  const chosen: PartChoice[] = isKnown(id)
    ? [
        { value: 'only', label: `${name(id)} alone`, which: { kind: 'ids', ids: endsOf(graph, id) } },
        { value: 'around', label: `${name(id)} and its neighbourhood`, which: { kind: 'focus', id } },
      ]
    : [];
  const focused: PartChoice[] =
    isKnown(focus) && focus !== id
      ? [
          {
            value: 'focus',
            label: `In focus: ${name(focus)} and its neighbourhood`,
            which: { kind: 'focus', id: focus },
          },
        ]
      : [];
  const searched: PartChoice[] = query.trim()
    ? [{ value: 'search', label: `What the search for “${query.trim()}” finds`, which: { kind: 'search', query } }]
    : [];
  return [...chosen, ...focused, ...searched, { value: 'all', label: 'The whole map', which: { kind: 'all' } }];
}

function endsOf(graph: Graph, id: string): string[] {
  const edge = graph.edges.get(id);
  return edge ? [edge.source, edge.target] : [id];
}

/** The part as the server takes it. */
export function partQuery(which: Which): Record<string, string> {
  switch (which.kind) {
    case 'all':
      return {};
    case 'focus':
      return { focus: which.id };
    case 'search':
      return { search: which.query };
    case 'ids':
      return { ids: which.ids.join(',') };
  }
}
