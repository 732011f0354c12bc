import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { WorstList } from './worst-list.tsx';

afterEach(cleanup);

it('names the twelve deepest, worst first, and leads to each', () => {
  const names = Array.from({ length: 20 }, (_, index) => `queue-${index}`);
  const graph = buildGraph({ topics: [], queues: names.map((name) => aQueue({ name })), subscriptions: [] });
  const numbers = createNumbersStore();
  numbers.write(names.map((name, visible) => ({ arn: queueArn(name), visible, inFlight: 0, delayed: 0, at: 0 })));
  const onShowOnMap = vi.fn();
  const onViewChange = vi.fn();
  const props = { graph, numbers, selection: null, onShowOnMap, onViewChange };
  render(<WorstList {...props} />);

  const buttons = screen.getAllByRole('button');
  expect(buttons).toHaveLength(12);
  expect(buttons[0]?.textContent).toContain('queue-19');
  fireEvent.click(screen.getByRole('button', { name: /queue-18/ }));
  expect(onShowOnMap).toHaveBeenCalledExactlyOnceWith(queueArn('queue-18'));
  expect(onViewChange.mock.lastCall?.[0].inView).toContain(queueArn('queue-8'));
  expect(onViewChange.mock.lastCall?.[0].inView).toHaveLength(12);
});
