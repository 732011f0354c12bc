import { EDGE_LOOK, type EdgeLookName, edgeColour, lookOfEdge } from '#components/map/edge-look.ts';
import { GLYPHS } from '#components/map/glyphs.ts';
import type { LabelPlace } from '#components/map/label-places.ts';
import type { Palette } from '#components/map/palette.ts';
import { shortText } from '#lib/messages/short-text.ts';
import { edgePath, svgPath } from '#lib/topology/edge-path.ts';
import type { Box, GraphEdge } from '#lib/topology/model.ts';
import { element, xmlText } from './xml.ts';

/** An edge of the map, from box to box, with its arrow. */
export function svgEdge(edge: GraphEdge, from: Box, to: Box, palette: Palette): string {
  return element('path', {
    d: svgPath(edgePath(from, to)),
    'marker-end': `url(#${EDGE_LOOK[lookOfEdge(edge)].tone})`,
    ...strokeOf(lookOfEdge(edge), palette),
  });
}

/** px; of an 11 px character, about, where a machine has only wide fonts. */
const CHARACTER = 7;
/** px; what the sign of a filter takes. */
const SIGN = 13;

/** The words on an edge, within the free lane between two columns; whole in its title. Nothing where it has none. */
export function svgEdgeLabel(edge: GraphEdge, place: LabelPlace | undefined, palette: Palette): string {
  if (edge.label === null || !place) return '';
  const look = lookOfEdge(edge);
  const sign = look === 'filtered' ? SIGN : 0;
  const text = shortText(edge.label, Math.floor((place.width - sign) / CHARACTER));
  const fill = EDGE_LOOK[look].tone === 'danger' ? palette.danger : palette.soft;
  const halo = { stroke: palette.ground, 'stroke-width': 4, 'paint-order': 'stroke' };
  const left = place.grows === 'left';
  const words = element(
    'text',
    {
      ...{ x: left ? place.x : place.x + sign, y: place.y + 4, 'font-size': 11, fill },
      ...{ 'text-anchor': left ? 'end' : 'start', ...halo },
    },
    element('title', {}, xmlText(edge.label)) + xmlText(text),
  );
  const at = left ? place.x - text.length * CHARACTER - sign : place.x;
  return sign > 0 ? svgFilterSign(at, place.y, fill) + words : words;
}

/** What tells a filtered subscription from one that delivers everything; `y` is its middle. */
export function svgFilterSign(x: number, y: number, fill: string): string {
  return element('path', { d: GLYPHS.filter, transform: `translate(${x} ${y - 5}) scale(0.85)`, fill });
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
