import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { NearNode } from './near-node.ts';
import { NoteMarks } from './note-marks.tsx';
import { isNoted, type Note, type Notes, noteOf, wordsOfNote } from './notes.ts';
import { useMark } from './use-mark.ts';

/** px from a node's right corner to its badge. */
const INSET = 14;

/** Findings and settling at the upper edge of DOM nodes. They stand beside the nodes, so that no node renders for them. */
export function NodeBadges({ nodes, notes }: { nodes: readonly NearNode[]; notes: Notes }) {
  if (notes.findings.size === 0 && notes.settling.size === 0) return null;
  return (
    <ViewportPortal>
      {nodes.map(
        ({ id, position: { x, y }, width = 0 }) =>
          isNoted(notes, id) && <NodeBadge key={id} id={id} x={x + width - INSET} y={y} {...noteOf(notes, id)} />,
      )}
    </ViewportPortal>
  );
}

type NodeBadgeProps = Note & { id: string; x: number; y: number };

const NodeBadge = memo(function NodeBadge({ id, x, y, ...note }: NodeBadgeProps) {
  const words = wordsOfNote(note);
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      data-map-id={id}
      {...useMark(id)}
      style={{ transform: `translate(${x}px, ${y}px) translate(-100%, -50%)` }}
      className="map-item pointer-events-auto absolute flex h-[22px] items-center gap-1 rounded-full border border-line-strong bg-panel px-1"
    >
      <NoteMarks note={note} size={13} />
    </span>
  );
});
