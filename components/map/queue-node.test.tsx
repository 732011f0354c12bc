import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue } from '#lib/testing/builders.ts';
import { createGestures } from './gestures/gesture.ts';
import { MapStoresProvider } from './map-context.ts';
import { createMarks } from './marks.ts';
import type { NearNodeProps } from './near-node.ts';
import { QueueNode } from './queue-node.tsx';

afterEach(cleanup);

const queues = Array.from({ length: 5 }, (_, key) => aQueue({ key, name: `queue-${key}` }));

function propsOf(queue: (typeof queues)[number], deadLetter: { arn: string; shared: boolean } | null) {
  const node = { kind: 'queue' as const, id: queue.arn, name: queue.name, queue };
  const data = { node, name: { lead: '', core: queue.name, tail: '' }, dense: false, deadLetter };
  return { id: queue.arn, type: 'queue', data } as NearNodeProps<'queue'>;
}

function renderQueues(deadLetter: { arn: string; shared: boolean } | null = null) {
  const [numbers, marks, onRender] = [createNumbersStore(), createMarks(), vi.fn()];
  render(
    <MapStoresProvider value={{ numbers, marks, gestures: createGestures() }}>
      {queues.map((queue) => (
        <Profiler key={queue.arn} id={queue.name} onRender={(id) => onRender(id)}>
          <QueueNode {...propsOf(queue, deadLetter)} />
        </Profiler>
      ))}
    </MapStoresProvider>,
  );
  onRender.mockClear();
  const write = (arn: string, visible: number) =>
    act(() => numbers.write([{ arn, visible, inFlight: 2, delayed: 0, at: Date.now() }]));
  return { write, marks, rendered: () => onRender.mock.calls.flat() };
}

test('only the node whose number changed renders', () => {
  const { write, rendered } = renderQueues();
  write(queues[2]?.arn ?? '', 1_284);
  expect(rendered()).toEqual(['queue-2']);
  expect(screen.getByRole('group', { name: /queue-2.*1,284 messages/ })).toBeDefined();
});

test('the same reading again renders nothing', () => {
  const { write, rendered } = renderQueues();
  write(queues[2]?.arn ?? '', 7);
  write(queues[2]?.arn ?? '', 7);
  expect(rendered()).toEqual(['queue-2']);
});

test('a hover renders only what it lights', () => {
  const { marks, rendered } = renderQueues();
  act(() => marks.set({ lit: new Set([queues[0]?.arn ?? '']) }));
  expect(rendered()).toEqual(['queue-0']);
});

test('dead letters show on the queue that they come from, and say when others share them', () => {
  const dlq = aQueue({ key: 9, name: 'shared-dlq' });
  const { write } = renderQueues({ arn: dlq.arn, shared: true });
  write(dlq.arn, 47);
  expect(screen.getAllByText(/47/).every((element) => element.textContent?.includes('shared'))).toBe(true);
});

test('a queue that was not read shows a dash, never 0', () => {
  renderQueues();
  expect(screen.getAllByText('—')).toHaveLength(5);
});
