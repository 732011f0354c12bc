import { EdgeLabelRenderer } from '@xyflow/react';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EdgeLabel } from './edge-label.tsx';
import type { LabelPlace } from './label-places.ts';
import { type Notes, noteOf } from './notes.ts';

type EdgeLabelsProps = { edges: readonly GraphEdge[]; places: ReadonlyMap<string, LabelPlace>; notes: Notes };

/** The words on the edges, under the DOM nodes. The lines themselves are painted: as SVG, long curves stop the picture. */
export function EdgeLabels({ edges, places, notes }: EdgeLabelsProps) {
  const going = new Set(notes.ghosts.flatMap(({ id, change }) => (change === 'removed' ? id : [])));
  return (
    <EdgeLabelRenderer>
      {edges.map((edge) => {
        const place = places.get(edge.id);
        return (
          place && (
            <EdgeLabel key={edge.id} edge={edge} going={going.has(edge.id)} {...noteOf(notes, edge.id)} {...place} />
          )
        );
      })}
    </EdgeLabelRenderer>
  );
}
