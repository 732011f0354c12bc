import { memo } from 'react';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EDGE_LOOK, lookOfEdge } from './edge-look.ts';
import { TONE_STROKE } from './tone-classes.ts';
import { useMark } from './use-mark.ts';
import { useGrowing } from './use-numbers.ts';

type EdgeLineProps = { edge: GraphEdge /** SVG path data in map units. */; path: string };

/** One edge, with a wide unseen line around it to point at; a subscription is thicker while its queue grows. */
export const EdgeLine = memo(function EdgeLine({ edge, path }: EdgeLineProps) {
  const look = EDGE_LOOK[lookOfEdge(edge)];
  const growing = useGrowing(edge.kind === 'subscription' ? edge.target : null);
  const mark = useMark(edge.id);
  const width = look.width * (growing ? 1.8 : 1) * (mark['data-selected'] ? 2 : 1);
  return (
    <g className="map-item map-edge" data-map-id={edge.id} {...mark}>
      <path
        d={path}
        fill="none"
        strokeWidth={width}
        className={TONE_STROKE[look.tone]}
        {...(look.dash.length > 0 && { strokeDasharray: look.dash.join(' ') })}
      />
      <path d={path} fill="none" stroke="transparent" strokeWidth={14} pointerEvents="stroke" />
    </g>
  );
});
