import { HEALTH_LOOK } from '#components/map/health-look.ts';
import type { Palette } from '#components/map/palette.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { formatCount } from '#lib/format/count.ts';
import { healthOf } from '#lib/topology/health.ts';
import type { Box, GraphNode, QueueNumbers } from '#lib/topology/model.ts';
import { element, xmlText } from './xml.ts';

type NodeInput = {
  node: GraphNode;
  /** As it fits into the node. */
  name: string;
  box: Box;
  numbersOf: (arn: string) => QueueNumbers | undefined;
  palette: Palette;
};

/** px; of a node in the dense form. */
const ROW = 32;

/** A node of the map; its whole name is its title. */
export function svgNode(input: NodeInput): string {
  const { node, name, box, palette } = input;
  const { x, y, width, height } = box;
  const isRow = height <= ROW;
  const round = node.kind === 'topic' ? height / 2 : isRow ? 7 : 10;
  const frame = element('rect', {
    ...{ x, y, width, height, rx: round, fill: palette.panel, stroke: palette['line-strong'] },
    ...(node.kind === 'endpoint' && { 'stroke-dasharray': '4 3' }),
  });
  const isQueue = node.kind === 'queue' || node.kind === 'dead-letter-queue';
  const left = x + (node.kind === 'topic' ? 20 : 16);
  const nameY = isRow || !isQueue ? y + height / 2 + 4 : y + 20;
  const title = element('text', { x: left, y: nameY, fill: palette.ink, 'font-weight': 550 }, xmlText(name));
  const counts = isQueue ? svgCounts(node.queue, { ...input, isRow }) : '';
  return element('g', {}, element('title', {}, xmlText(node.name)) + frame + title + counts);
}

type CountsInput = NodeInput & { isRow: boolean };

/** The depth beside a bar in the colour of the queue's health, and what is in flight. */
function svgCounts(queue: Queue, { node, box, numbersOf, palette, isRow }: CountsInput): string {
  const { x, y, width, height } = box;
  const numbers = numbersOf(queue.arn);
  const deadLetters = queue.deadLetter ? (numbersOf(queue.deadLetter.arn)?.visible ?? null) : null;
  const { tone } = HEALTH_LOOK[healthOf(queue, numbers, deadLetters)];
  const bar = element('rect', { x: x + 6, y: y + 8, width: 4, height: height - 16, rx: 2, fill: palette[tone] });
  const isSpent = node.kind === 'dead-letter-queue' && (numbers?.visible ?? 0) > 0;
  const depth = element(
    'text',
    {
      ...(isRow
        ? { x: x + width - 10, y: y + height / 2 + 5, 'text-anchor': 'end' }
        : { x: x + 16, y: y + height - 11 }),
      ...{ fill: isSpent ? palette.danger : palette.ink, 'font-size': isRow ? 13 : 18, 'font-weight': 650 },
    },
    formatCount(numbers?.visible ?? queue.visible),
  );
  if (isRow || !numbers || numbers.inFlight === 0) return bar + depth;
  const flight = element(
    'text',
    { x: x + width - 12, y: y + height - 12, 'text-anchor': 'end', fill: palette.soft, 'font-size': 12 },
    `${formatCount(numbers.inFlight)} in flight`,
  );
  return bar + depth + flight;
}
