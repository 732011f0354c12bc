import { useCallback, useEffect, useMemo, useRef } from 'react';
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
  const told = useRef<string | null>(null);
  const alone = useRef(false);
  const rest = useMemo(() => emphasise(graph, { hovered: null, focus, matches }), [graph, focus, matches]);
  const hover = useCallback(
    (id: string | null) => {
      if (told.current === id && marks.get().hovered === id) return;
      told.current = id;
      const lit = id === null ? rest : emphasise(graph, { hovered: id, focus, matches });
      marks.set({ hovered: id, ...(alone.current ? {} : lit) });
    },
    [marks, graph, focus, matches, rest],
  );
  const light = useCallback(
    (ids: ReadonlySet<string> | null) => {
      told.current = null;
      alone.current = ids !== null;
      marks.set({ hovered: null, ...(ids ? { lit: ids, fade: 'soft' } : rest) });
    },
    [marks, rest],
  );
  useEffect(() => {
    told.current = null;
    // The pointer may rest where it is: its handle stays, while what was asked for since then is lit.
    const { hovered } = marks.get();
    const there = hovered !== null && (graph.nodes.has(hovered) || graph.edges.has(hovered));
    marks.set({ hovered: there ? hovered : null, ...(alone.current ? {} : rest) });
  }, [marks, graph, rest]);
  return useMemo(() => ({ hover, light }), [hover, light]);
}
