import { EdgeLabelRenderer, useStore } from '@xyflow/react';
import { type EdgePath, edgePath, svgPath } from '#lib/topology/edge-path.ts';
import type { Box, Layout } from '#lib/topology/model.ts';

/** Messages that are being moved from one queue to others. */
export type Move = {
  /** Ids of nodes. */
  from: string;
  to: readonly string[];
  /** e.g. `moving 120 of 470`. */
  words: string;
};

const zoomOf = ({ transform: [, , zoom] }: { transform: [number, number, number] }) => zoom;

/** Redrives under way, the same near and far: a line that runs from the dead-letter queue, with its words on it. */
export function MovingEdges({ moves, layout }: { moves: readonly Move[]; layout: Layout }) {
  const zoom = useStore(zoomOf);
  return (
    <EdgeLabelRenderer>
      {moves.map((move) => (
        <MovingEdge key={move.from} move={move} layout={layout} zoom={zoom} />
      ))}
    </EdgeLabelRenderer>
  );
}

function MovingEdge({ move, layout, zoom }: { move: Move; layout: Layout; zoom: number }) {
  const from = layout.boxes.get(move.from);
  if (!from) return null;
  const ways = move.to.flatMap((id) => {
    const to = layout.boxes.get(id);
    return to ? [{ id, way: wayBetween(from, to) }] : [];
  });
  if (ways.length === 0) return null;
  // Behind the node, where no edge has its words; they keep their size on the screen where the map is far.
  const [x, y, scale] = [from.x + from.width + GAP, from.y + from.height / 2, Math.max(1, 1 / zoom)];
  return (
    <>
      <svg aria-hidden="true" className="pointer-events-none absolute overflow-visible" width={1} height={1}>
        {ways.map(({ id, way }) => (
          <path
            key={id}
            d={svgPath(way)}
            className="map-moving fill-none stroke-flow"
            strokeWidth={3}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <span
        style={{ transform: `translate(${x}px, ${y}px) translateY(-50%) scale(${scale})`, transformOrigin: '0 50%' }}
        className="absolute z-10 rounded-[5px] border border-flow bg-ground px-1.5 text-2xs leading-[16px] font-medium whitespace-nowrap text-flow tabular-nums"
      >
        {move.words}
      </span>
    </>
  );
}

/** px between a node and the words behind it. */
const GAP = 8;

/** The curve that an edge between the two has, from the one that gives to the one that gets. */
function wayBetween(from: Box, to: Box): EdgePath {
  if (to.x >= from.x) return edgePath(from, to);
  const { x1, y1, cx1, cy1, cx2, cy2, x2, y2 } = edgePath(to, from);
  return { x1: x2, y1: y2, cx1: cx2, cy1: cy2, cx2: cx1, cy2: cy1, x2: x1, y2: y1 };
}
