import { expect, test, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, aTopology, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { createWorld } from './map-world.ts';
import { createPaintList } from './paint-list.ts';

const NOW = Date.UTC(2026, 0, 1);
const dlq = aQueue({ key: 1, name: 'orders-dlq', visible: 0, deadLetterFor: [queueArn('orders')] });
const orders = aQueue({ key: 2, name: 'orders', deadLetter: { arn: dlq.arn, maxReceiveCount: 5 } });
const idle = aQueue({ key: 3, name: 'idle', visible: 0, inFlight: 0 });

function aList() {
  const graph = buildGraph(aTopology({ queues: [orders, dlq, idle], topics: [], subscriptions: [] }));
  const numbers = createNumbersStore();
  const world = createWorld(graph, layoutColumns(graph).layout);
  const write = (arn: string, visible: number, at = NOW) =>
    numbers.write([{ arn, visible, inFlight: 0, delayed: 0, at }]);
  return { write, list: createPaintList(world, numbers) };
}

test('a queue shows the dead letters of its dead-letter queue', () => {
  const { list, write } = aList();
  list.subscribe(() => {});
  write(orders.arn, 10);
  expect(list.of(orders.arn)?.health).toBe('flowing');
  write(dlq.arn, 3);
  expect(list.of(orders.arn)?.health).toBe('dead-letters');
});

test('tells which queues began to grow, once', () => {
  const { list, write } = aList();
  const turned = vi.fn();
  list.subscribe((items) => turned(items.map(({ id }) => id)));
  write(orders.arn, 10, NOW - 60_000);
  write(orders.arn, 500, NOW);
  write(orders.arn, 900, NOW + 20_000);
  expect(turned.mock.calls).toEqual([[[]], [[orders.arn]], [[]]]);
});

test('numbers written while nobody listened are taken over by the next listener', () => {
  const { list, write } = aList();
  list.subscribe(() => {})();
  write(orders.arn, 10);
  list.subscribe(() => {});
  expect(list.of(orders.arn)?.numbers?.visible).toBe(10);
});
