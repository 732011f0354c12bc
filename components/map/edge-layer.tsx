import { EdgeLabelRenderer } from '@xyflow/react';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EdgeLabel } from './edge-label.tsx';
import { EdgeLine } from './edge-line.tsx';
import type { EdgePlace } from './edge-places.ts';

type EdgeLayerProps = { edges: readonly GraphEdge[]; places: ReadonlyMap<string, EdgePlace>; onlyLabels: boolean };

/** Edges under the DOM nodes, drawn from our own model: an end out of view needs no node. */
export function EdgeLayer({ edges, places, onlyLabels }: EdgeLayerProps) {
  const placed = edges.flatMap((edge) => {
    const place = places.get(edge.id);
    return place ? [{ edge, place }] : [];
  });
  return (
    <EdgeLabelRenderer>
      {!onlyLabels && (
        <svg aria-hidden="true" className="absolute top-0 left-0 size-px overflow-visible">
          {placed.map(({ edge, place }) => (
            <EdgeLine key={edge.id} edge={edge} path={place.path} />
          ))}
        </svg>
      )}
      {placed.map(({ edge, place }) => place.label && <EdgeLabel key={edge.id} edge={edge} {...place.label} />)}
    </EdgeLabelRenderer>
  );
}
