import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Graph } from '#lib/topology/model.ts';
import { emphasise } from './emphasis.ts';
import type { MarksStore } from './marks.ts';

/** Keeps the marks in step with focus, search and pointer; answers with what to call when the pointer is over an id. */
export function useEmphasis(
  marks: MarksStore,
  graph: Graph,
  focus: string | null,
  matches: ReadonlySet<string> | null,
): (hovered: string | null) => void {
  const hovered = useRef<string | null>(null);
  const rest = useMemo(() => emphasise(graph, { hovered: null, focus, matches }), [graph, focus, matches]);
  const hover = useCallback(
    (id: string | null) => {
      if (hovered.current === id) return;
      hovered.current = id;
      marks.set(id === null ? rest : emphasise(graph, { hovered: id, focus, matches }));
    },
    [marks, graph, focus, matches, rest],
  );
  useEffect(() => {
    hovered.current = null;
    marks.set(rest);
  }, [marks, rest]);
  return hover;
}
