import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Places } from '#lib/client/connection-looks.ts';
import { aQueue, aTopic } from '#lib/testing/builders.ts';
import type { Health } from '#lib/topology/model.ts';
import type { Brush } from './buffered-canvas.ts';
import { HEALTHS } from './health-look.ts';
import { paintBlocks } from './paint-blocks.ts';
import type { PaintItem } from './paint-list.ts';
import type { Picture } from './picture.ts';

type Mark = { colour: string; alpha: number; x: number; y: number; width: number; height: number };

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

const palette = {
  panel: '#000000',
  flow: '#0000ff',
  flowing: '#00ff00',
  growing: '#ffff00',
  danger: '#ff0000',
  quiet: '#808080',
  unreadable: '#ff00ff',
  mute: '#404040',
  'place-amber': '#ffaa00',
};

const queue = aQueue();
const topic = aTopic();

function anItem(over: Partial<PaintItem>): PaintItem {
  const node = { kind: 'queue', id: queue.arn, name: queue.name, queue } as const;
  const box = { x: 0, y: 0, width: 272, height: 68 };
  return { id: queue.arn, node, box, health: 'quiet', growing: false, level: 0, numbers: undefined, ...over };
}

/** What is painted of an item at a zoom: the rectangles, and the glyphs as path data. */
function paint(item: PaintItem, zoom: number, strength = 1, places: Places | null = null) {
  const [marks, glyphs]: [Mark[], unknown[]] = [[], []];
  const brush = {
    fillStyle: '',
    globalAlpha: 1,
    fillRect(x: number, y: number, width: number, height: number) {
      marks.push({ colour: this.fillStyle, alpha: this.globalAlpha, x, y, width, height });
    },
    fill: (path: { data: string }) => glyphs.push(path.data),
    getTransform: () => ({}),
    setTransform() {},
    translate() {},
    scale() {},
  };
  paintBlocks(
    brush as unknown as Brush,
    [item],
    { palette, world: { places }, viewport: { x: 0, y: 0, zoom } } as unknown as Picture,
    strength,
  );
  return { marks, glyphs, alphaAfter: brush.globalAlpha };
}

const FAR = 0.05;
const READABLE = 0.2;

test('the depth is told as length: the wider, the deeper, and never past its block', () => {
  const barOf = (level: number) => paint(anItem({ health: 'flowing', level }), FAR).marks[1]?.width ?? 0;
  expect([0, 0.25, 0.5, 1].map(barOf)).toEqual([0, 68, 136, 272]);
});

test('where a name stands on the block, the depth runs along its foot', () => {
  const [ground, bar] = paint(anItem({ health: 'flowing', level: 1 }), 1).marks;
  expect(bar?.height).toBeLessThan(68 / 4);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo((ground?.y ?? 0) + (ground?.height ?? 0));
});

test('every health that asks for a person has a second sign, of its own, at any zoom', () => {
  const signOf = (health: Health, zoom: number) => {
    const { marks, glyphs } = paint(anItem({ health }), zoom);
    const beside = marks.filter(({ x }) => x >= 272).map(({ y, height }) => `${y} ${height}`);
    return [...beside, ...glyphs].join();
  };
  for (const zoom of [FAR, READABLE, 1]) {
    const asking = ['dead-letters', 'growing', 'unreadable'] as const;
    expect(new Set(asking.map((health) => signOf(health, zoom))).size).toBe(3);
    for (const health of asking) expect(signOf(health, zoom)).not.toBe('');
    for (const health of ['flowing', 'quiet'] as const) expect(signOf(health, zoom)).toBe('');
  }
});

test('each health has a ground of its own colour, fainter than its depth', () => {
  const grounds = HEALTHS.map((health) => paint(anItem({ health, level: 1 }), FAR).marks);
  expect(new Set(grounds.map(([ground]) => `${ground?.colour} ${ground?.alpha}`)).size).toBe(HEALTHS.length);
  for (const [ground, bar] of grounds) {
    expect(`${ground?.colour} ${ground?.alpha}`).not.toBe(`${bar?.colour} ${bar?.alpha}`);
  }
});

test('a topic has no depth and no sign', () => {
  const node = { kind: 'topic', id: topic.arn, name: topic.name, topic } as const;
  const { marks, glyphs } = paint(anItem({ node, health: null }), READABLE);
  expect(marks).toHaveLength(1);
  expect(glyphs).toEqual([]);
});

test('what fades is painted fainter, and the brush is given back at full strength', () => {
  const [full] = paint(anItem({ level: 1 }), FAR).marks;
  const { marks, alphaAfter } = paint(anItem({ level: 1 }), FAR, 0.3);
  expect(marks[0]?.alpha).toBeCloseTo((full?.alpha ?? 0) * 0.3);
  expect(marks[1]?.alpha).toBeCloseTo(0.3);
  expect(alphaAfter).toBe(1);
});

test('where several connections are shown, a bar beside the block says which one it is of', () => {
  const look = { words: 'us-east-1', colour: 'amber' } as const;
  const { marks } = paint(anItem({}), 0.5, 1, { all: [look], of: (id) => (id === queue.arn ? look : null) });
  expect(marks.at(-1)).toMatchObject({ colour: palette['place-amber'], x: -10, width: 6, height: 68 });
});
