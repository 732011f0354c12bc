import { describe, expect, test } from 'vitest';
import { aQueue, aTopic, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { createWorld } from '../map-world.ts';
import { gestureAt } from './gesture-at.ts';
import { judgeBy, type Link, linkAt } from './link.ts';

const queues = ['emails', 'picks', 'picks.fifo'].map((name, key) => aQueue({ key, name }));
const graph = buildGraph(aTopology({ topics: [aTopic()], queues, subscriptions: [] }));
const world = createWorld(graph, layoutColumns(graph).layout);

/** What a drag from `id` means when the pointer is at the middle of `target`, or far from everything, at a zoom. */
function meaning(
  id: string,
  target: string | null,
  { zoom = 1, resting = null as string | null, creates = true, covered = false } = {},
) {
  const viewport = { x: 40, y: -20, zoom };
  const box = target === null ? { x: -9000, y: 0, width: 0, height: 0 } : world.layout.boxes.get(target);
  const link = linkAt(graph, id) as Link;
  if (!box) throw new Error('the target has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const screen = { x: x * zoom + viewport.x, y: y * zoom + viewport.y };
  return gestureAt({ world, viewport, link, judge: judgeBy(graph, undefined), screen, resting, creates, covered });
}

describe.each([
  ['near', 1],
  ['far', 0.05],
])('%s', (_, zoom) => {
  test('over a queue a drop is offered, and over one that cannot be it says why', () => {
    const taken = meaning(topicArn('orders'), queueArn('emails'), { zoom });
    expect(taken).toMatchObject({ over: queueArn('emails'), refused: false, words: 'Subscribe emails to orders' });
    const refused = meaning(topicArn('orders'), queueArn('picks.fifo'), { zoom });
    expect(refused).toMatchObject({
      over: queueArn('picks.fifo'),
      refused: true,
      words: expect.stringMatching(/FIFO/),
    });
  });
});

test('on empty ground a queue can be made, where the shell can make one', () => {
  expect(meaning(topicArn('orders'), null).words).toBe('Create a queue here and subscribe it');
  expect(meaning(queueArn('emails'), null).words).toBe('Create a dead-letter queue here');
  expect(meaning(topicArn('orders'), null, { creates: false }).words).toBeNull();
});

test('where it began nothing is meant until the pointer was elsewhere; then it says why not', () => {
  const [own] = [queueArn('emails')];
  expect(meaning(own, own, { resting: own })).toMatchObject({ over: null, words: null });
  expect(meaning(own, own)).toMatchObject({ over: own, refused: true });
});

test('under a panel or the toolbar neither a queue nor the ground is meant: a drop there does nothing', () => {
  for (const target of [queueArn('emails'), null]) {
    expect(meaning(topicArn('orders'), target, { covered: true })).toMatchObject({
      over: null,
      refused: false,
      words: null,
    });
  }
});
