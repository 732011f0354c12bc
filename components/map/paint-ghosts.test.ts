import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aQueue, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Brush } from './buffered-canvas.ts';
import { GLYPHS } from './glyphs.ts';
import { createWorld } from './map-world.ts';
import { paintGhosts } from './paint-ghosts.ts';
import type { Picture } from './picture.ts';

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      data: string;
      constructor(data: string) {
        this.data = data;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const graph = buildGraph(aTopology({ topics: [aTopic()], queues: [aQueue({ name: 'emails' })], subscriptions: [] }));
const world = createWorld(graph, layoutColumns(graph).layout);
const palette = { ground: 'ground', flow: 'flow', mute: 'mute', danger: 'danger' };

/** The colours of the strokes and whether they are dashed, and the signs. */
function paint(change: 'added' | 'removed', target = queueArn('emails')) {
  const [strokes, signs]: [[string, boolean][], unknown[]] = [[], []];
  let dashed = false;
  const ignore = () => {};
  const brush = {
    strokeStyle: '',
    beginPath: ignore,
    moveTo: ignore,
    bezierCurveTo: ignore,
    arc: ignore,
    translate: ignore,
    scale: ignore,
    getTransform: ignore,
    setTransform: ignore,
    setLineDash: (dash: number[]) => {
      dashed = dash.length > 0;
    },
    stroke: () => strokes.push([brush.strokeStyle, dashed]),
    fill: (path?: { data: string }) => path && signs.push(path.data),
  };
  const ghost = { id: 'new', source: topicArn('orders'), target, kind: 'subscription', change } as const;
  const notes = { ghosts: [ghost], settling: new Map(), findings: new Map() };
  const picture = { world, notes, palette, viewport: { x: 0, y: 0, zoom: 1 } };
  paintGhosts(brush as unknown as Brush, picture as unknown as Picture);
  return { strokes, signs };
}

test('an edge that a plan adds is dashed in the colour of flow, with a plus', () => {
  expect(paint('added')).toEqual({ strokes: [['flow', true]], signs: [GLYPHS.added] });
});

test('an edge that it takes away is washed out and crossed', () => {
  const { strokes, signs } = paint('removed');
  expect(strokes).toEqual([
    ['ground', false],
    ['mute', true],
  ]);
  expect(signs).toEqual([GLYPHS.removed]);
});

test('what has no place on the map is not painted', () => {
  expect(paint('added', queueArn('not-there-yet'))).toEqual({ strokes: [], signs: [] });
});
