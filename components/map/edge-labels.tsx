import { EdgeLabelRenderer } from '@xyflow/react';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EdgeLabel } from './edge-label.tsx';
import type { LabelPlace } from './label-places.ts';

type EdgeLabelsProps = { edges: readonly GraphEdge[]; places: ReadonlyMap<string, LabelPlace> };

/** The words on the edges, under the DOM nodes. The lines themselves are painted: as SVG, long curves stop the picture. */
export function EdgeLabels({ edges, places }: EdgeLabelsProps) {
  return (
    <EdgeLabelRenderer>
      {edges.map((edge) => {
        const place = places.get(edge.id);
        return place && <EdgeLabel key={edge.id} edge={edge} {...place} />;
      })}
    </EdgeLabelRenderer>
  );
}
