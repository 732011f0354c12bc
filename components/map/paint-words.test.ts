import { expect, test } from 'vitest';
import type { Places } from '#lib/client/connection-looks.ts';
import { aQueue } from '#lib/testing/builders.ts';
import type { Brush } from './buffered-canvas.ts';
import type { PaintItem } from './paint-list.ts';
import { paintWords } from './paint-words.ts';
import type { Picture } from './picture.ts';

const queue = aQueue({ name: 'mail' });
const item = {
  id: queue.arn,
  node: { kind: 'queue', id: queue.arn, name: queue.name, queue },
  box: { x: 0, y: 0, width: 272, height: 68 },
  numbers: { visible: 1_284, inFlight: 0, delayed: 0, at: 0, rate: null },
} as unknown as PaintItem;
const look = { words: 'production us-east-1', colour: 'amber' } as const;

/** What is written on the block of a queue at a zoom, line by line. */
function written(zoom: number, places: Places | null): string[] {
  const lines: string[] = [];
  const brush = { getTransform() {}, setTransform() {}, fillText: (line: string) => lines.push(line) };
  const world = { nameOf: () => ({ lead: '', core: queue.name, tail: '' }), places };
  const picture = { viewport: { x: 0, y: 0, zoom }, ratio: 1, palette: {}, world };
  paintWords(brush as unknown as Brush, [item], picture as unknown as Picture);
  return lines;
}

test('the depth stands under the name, with the connection where several are shown and there is room', () => {
  const places: Places = { all: [look], of: () => look };
  expect(written(1, null)).toEqual(['mail', '1,284']);
  expect(written(1, places)).toEqual(['mail', '1,284 · production us-east-1']);
  expect(written(0.36, places)).toEqual(['mail', '1,284']);
});

test('a queue that is of none of the connections has its depth alone', () => {
  expect(written(1, { all: [look], of: () => null })).toEqual(['mail', '1,284']);
});
