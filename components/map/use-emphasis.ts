import { useCallback, useEffect, useMemo } from 'react';
import type { Graph } from '#lib/topology/model.ts';
import { emphasise } from './emphasis.ts';
import type { MarksStore } from './marks.ts';

export type Emphasising = {
  /** The pointer is over an id, or over none. */
  hover: (id: string | null) => void;
  /** Lights these alone, whatever else is asked for; `null` = as before. */
  light: (ids: ReadonlySet<string> | null) => void;
};

/** Keeps the marks in step with focus, search and pointer; answers with how to tell what is pointed out. */
export function useEmphasis(
  marks: MarksStore,
  graph: Graph,
  focus: string | null,
  matches: ReadonlySet<string> | null,
): Emphasising {
  const rest = useMemo(() => emphasise(graph, { hovered: null, focus, matches }), [graph, focus, matches]);
  const hover = useCallback(
    (id: string | null) => {
      if (marks.get().hovered === id) return;
      marks.set({ hovered: id, ...(id === null ? rest : emphasise(graph, { hovered: id, focus, matches })) });
    },
    [marks, graph, focus, matches, rest],
  );
  const light = useCallback(
    (ids: ReadonlySet<string> | null) => marks.set({ hovered: null, ...(ids ? { lit: ids, fade: 'soft' } : rest) }),
    [marks, rest],
  );
  useEffect(() => marks.set({ hovered: null, ...rest }), [marks, rest]);
  return useMemo(() => ({ hover, light }), [hover, light]);
}
