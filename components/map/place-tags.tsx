import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { PlaceDot } from '#components/ui/place-dot.tsx';
import type { ConnectionLook, Places } from '#lib/client/connection-looks.ts';
import type { NearNode } from './near-node.ts';
import { useMark } from './use-mark.ts';

/** px from a node's left corner to its tag. */
const INSET = 14;

/** Which connection each DOM node is of, at its upper edge: beside the nodes, so that none renders for it. */
export function PlaceTags({ nodes, places }: { nodes: readonly NearNode[]; places: Places }) {
  return (
    <ViewportPortal>
      {nodes.map(({ id, position: { x, y } }) => {
        const place = places.of(id);
        return place && <PlaceTag key={id} id={id} x={x + INSET} y={y} {...place} />;
      })}
    </ViewportPortal>
  );
}

/** The node itself says it to screen readers. */
const PlaceTag = memo(function PlaceTag({
  id,
  x,
  y,
  words,
  colour,
}: ConnectionLook & { id: string; x: number; y: number }) {
  return (
    <span
      aria-hidden
      data-map-id={id}
      {...useMark(id)}
      style={{ transform: `translate(${x}px, ${y}px) translateY(-50%)` }}
      data-place={colour}
      className="map-item pointer-events-none absolute flex h-4 max-w-40 items-center gap-1 rounded-full border border-(--place) bg-panel px-1.5 text-[10px] leading-none font-medium text-soft"
    >
      <PlaceDot colour={colour} />
      <span className="truncate">{words}</span>
    </span>
  );
});
