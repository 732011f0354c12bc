import { EDGE_LOOK, type EdgeLookName, lookOfEdge } from '#components/map/edge-look.ts';
import { placeLabels } from '#components/map/label-places.ts';
import type { Palette } from '#components/map/palette.ts';
import { displayNames, textOf } from '#lib/topology/display-names.ts';
import type { Box, Graph, GraphNode, Layout, NodeKind, QueueNumbers } from '#lib/topology/model.ts';
import { strokeOf, svgEdge, svgEdgeLabel, svgFilterSign, svgMarkers } from './svg-edge.ts';
import { svgNode } from './svg-node.ts';
import { element, xmlText } from './xml.ts';

type MapSvgInput = {
  graph: Graph;
  layout: Layout;
  numbersOf: (arn: string) => QueueNumbers | undefined;
  palette: Palette;
  /** What it shows, and when: the line at the bottom. */
  caption: string;
};

/** px around the map, and for the lines below it. */
const MARGIN = 32;
const LEGEND = 56;
/** px; the narrowest picture in which legend and caption fit. */
const NARROWEST = 720;
/** px, about, of a character of a name where a machine has only wide fonts. */
const CHARACTER = 8;

/** Bars, pill ends and a row's count take room from the name; px. */
const TAKEN: Record<NodeKind, number> = {
  topic: 36,
  queue: 28,
  'dead-letter-queue': 28,
  endpoint: 28,
  application: 28,
};

/** The map as a picture of its own: no script, no font, no image from elsewhere; every text is text. */
export function mapSvg({ graph, layout, numbersOf, palette, caption }: MapSvgInput): string {
  const { bounds, boxes } = layout;
  const width = Math.max(NARROWEST, bounds.width + 2 * MARGIN);
  const height = bounds.height + 2 * MARGIN + LEGEND;
  const [left, top] = [bounds.x - MARGIN, bounds.y - MARGIN];
  const names = namesIn(graph, boxes);
  const ends = [...graph.edges.values()].flatMap((edge) => {
    const [from, to] = [boxes.get(edge.source), boxes.get(edge.target)];
    return from && to ? [{ edge, from, to }] : [];
  });
  const places = placeLabels(
    ends.map(({ edge }) => edge),
    (id) => boxes.get(id),
  );
  const nodes = [...graph.nodes.values()].flatMap((node) => {
    const box = boxes.get(node.id);
    return box ? [svgNode({ node, box, name: names.get(node) ?? node.name, numbersOf, palette })] : [];
  });
  const parts = [
    svgMarkers(palette),
    element('rect', { x: left, y: top, width, height, fill: palette.ground }),
    ...ends.map(({ edge, from, to }) => svgEdge(edge, from, to, palette)),
    ...nodes,
    ...ends.map(({ edge }) => svgEdgeLabel(edge, places.get(edge.id), palette)),
    legend(new Set(ends.map(({ edge }) => lookOfEdge(edge))), { x: bounds.x, y: top + height - LEGEND }, palette),
    element('text', { x: bounds.x, y: top + height - 16, fill: palette.mute, 'font-size': 12 }, xmlText(caption)),
  ];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${left} ${top} ${width} ${height}`,
    ...{ width, height, role: 'img', 'aria-label': caption },
    ...{ 'font-family': 'Inter, system-ui, sans-serif', 'font-size': 13 },
  };
  return `${element('svg', frame, parts.join('\n'))}\n`;
}

/** No two names of a kind read alike. */
function namesIn(graph: Graph, boxes: ReadonlyMap<string, Box>): Map<GraphNode, string> {
  const names = new Map<GraphNode, string>();
  for (const [kind, nodes] of Map.groupBy(graph.nodes.values(), (node) => node.kind)) {
    const width = boxes.get(nodes[0]?.id ?? '')?.width ?? 0;
    const most = Math.max(8, Math.floor((width - TAKEN[kind]) / CHARACTER));
    const written = displayNames(
      nodes.map(({ name }) => name),
      most,
    );
    for (const node of nodes) {
      const name = written.get(node.name);
      if (name) names.set(node, textOf(name));
    }
  }
  return names;
}

/** A line of each kind that is there, with what it is called. */
function legend(looks: ReadonlySet<EdgeLookName>, { x, y }: { x: number; y: number }, palette: Palette): string {
  let at = x;
  const entries = [...looks].map((look) => {
    const { label } = EDGE_LOOK[look];
    const line = element('path', { d: `M${at} ${y + 12}h28`, ...strokeOf(look, palette) });
    const words = element('text', { x: at + 36, y: y + 16, fill: palette.soft, 'font-size': 12 }, xmlText(label));
    const sign = look === 'filtered' ? svgFilterSign(at + 9, y + 12, palette.soft) : '';
    at += 60 + label.length * CHARACTER;
    return line + sign + words;
  });
  return entries.join('');
}
