import { EDGE_LOOK, type EdgeLookName, edgeColour, lookOfEdge } from '#components/map/edge-look.ts';
import type { Palette } from '#components/map/palette.ts';
import { edgePath, pointOn } from '#lib/topology/edge-path.ts';
import type { Box, GraphEdge } from '#lib/topology/model.ts';
import { element, xmlText } from './xml.ts';

/** An edge of the map, from box to box, with its arrow. */
export function svgEdge(edge: GraphEdge, from: Box, to: Box, palette: Palette): string {
  const { x1, y1, cx1, cy1, cx2, cy2, x2, y2 } = edgePath(from, to);
  return element('path', {
    d: `M${x1} ${y1}C${cx1} ${cy1} ${cx2} ${cy2} ${x2} ${y2}`,
    'marker-end': `url(#${EDGE_LOOK[lookOfEdge(edge)].tone})`,
    ...strokeOf(lookOfEdge(edge), palette),
  });
}

/** The words on an edge; nothing where it has none. */
export function svgEdgeLabel(edge: GraphEdge, from: Box, to: Box, palette: Palette): string {
  if (edge.label === null) return '';
  const { x, y } = pointOn(edgePath(from, to), 0.5);
  const halo = { stroke: palette.ground, 'stroke-width': 4, 'paint-order': 'stroke' };
  const fill = EDGE_LOOK[lookOfEdge(edge)].tone === 'danger' ? palette.danger : palette.soft;
  return element('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 11, fill, ...halo }, xmlText(edge.label));
}

/** The arrows' heads, one a colour. */
export function svgMarkers(palette: Palette): string {
  const tones = new Set(Object.values(EDGE_LOOK).map(({ tone }) => tone));
  const heads = [...tones].map((tone) =>
    element(
      'marker',
      {
        id: tone,
        viewBox: '0 0 8 8',
        refX: 7,
        refY: 4,
        markerWidth: 9,
        markerHeight: 9,
        orient: 'auto',
        markerUnits: 'userSpaceOnUse',
      },
      element('path', { d: 'M0 0L8 4L0 8z', fill: palette[tone] }),
    ),
  );
  return element('defs', {}, heads.join(''));
}

/** How an edge's line is drawn. */
export function strokeOf(look: EdgeLookName, palette: Palette): Record<string, string | number> {
  const { dash, width } = EDGE_LOOK[look];
  return {
    ...{ fill: 'none', stroke: edgeColour(look, palette), 'stroke-width': width },
    ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
  };
}
