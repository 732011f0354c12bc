import type { ReactNode, Ref } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Graph, Layout, Point } from '#lib/topology/model.ts';
import type { Move } from './moving-edges.tsx';
import type { MapHandle } from './use-map-moves.ts';

export type MapCanvasProps = {
  graph: Graph;
  layout: Layout;
  numbers: NumbersStore;
  /** Id of the selected node or edge. */
  selection: string | null;
  onSelect: (id: string | null) => void;
  /** What a search found; the others fade. `null` = no search. */
  matches: ReadonlySet<string> | null;
  /** The node whose neighbourhood alone is shown in full. */
  focus: string | null;
  onFocus: (id: string | null) => void;
  /** A person dragged a node to a new place, in map units. */
  onMove: (id: string, to: Point) => void;
  /** Ids of the nodes in view, when the view comes to rest. */
  onViewChange: (view: { inView: string[] }) => void;
  /** Says something to screen readers through the page's live region. */
  announce: (text: string) => void;
  /** Redrives under way. */
  redrives?: readonly Move[];
  /** The layout is in the dense form: one row a node. */
  dense?: boolean;
  onDense?: (dense: boolean) => void;
  ref?: Ref<MapHandle>;
  /** What stands here while there is no node: an empty state. */
  children?: ReactNode;
};
