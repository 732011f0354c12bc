import type { ReactNode, Ref } from 'react';
import type { Ghost } from '#lib/client/changes/ghosts.ts';
import type { Places } from '#lib/client/connection-looks.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Finding } from '#lib/contracts/finding.ts';
import type { Graph, Layout, Point } from '#lib/topology/model.ts';
import type { RedriveAllowOf } from './gestures/link.ts';
import type { Move } from './moving-edges.tsx';
import type { MapHandle } from './use-map-moves.ts';

/** What AWS is still doing everywhere: `what`, e.g. `filter policy`, and the instant (ISO 8601) until which it may last. */
export type SettlingNote = { what: string; until: string };

/** What a drag, or its keyboard way, asks for. Nothing has happened yet: whoever hears it makes a plan of it. */
type ConnectProps = {
  onConnect?: (link: { kind: 'subscribe' | 'redrive'; source: string; target: string }) => void;
  /** The target end of a subscription or redrive was put on another queue. */
  onMoveEnd?: (move: { edge: string; target: string }) => void;
  /** Dropped where nothing stands; `at` in map units. */
  onDropEmpty?: (drop: { kind: 'subscribe' | 'redrive'; source: string; at: Point }) => void;
  /** The redrive allow policy of a queue, where it is known: what it refuses is refused while dragging. */
  redriveAllow?: RedriveAllowOf;
  /** The Delete key on a selected edge. */
  onDelete?: (edge: string) => void;
};

/** What is known beside structure and numbers; all by id of node or edge. */
type NoteProps = {
  ghosts?: readonly Ghost[];
  settling?: ReadonlyMap<string, SettlingNote>;
  findings?: ReadonlyMap<string, Finding['severity']>;
};

export type MapCanvasProps = ConnectProps &
  NoteProps & {
    graph: Graph;
    layout: Layout;
    numbers: NumbersStore;
    /** Which connection each node is of, where several are shown. */
    places?: Places | null;
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
    /** Something is to be made. */
    onCreate?: () => void;
    /** The map is to be handed over. */
    onExport?: () => void;
    ref?: Ref<MapHandle>;
    /** What stands here while there is no node: an empty state. */
    children?: ReactNode;
  };
