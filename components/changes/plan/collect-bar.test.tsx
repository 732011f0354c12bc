import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { CollectBar } from './collect-bar.tsx';

afterEach(cleanup);

const allow = (queue: string): Intent => ({
  kind: 'allowDelivery',
  topicArn: topicArn('orders'),
  queueArn: queueArn(queue),
});

function show(collected: Intent[]) {
  planDesk.set({ open: null, collected });
  render(<CollectBar collected={collected} />);
}

it('says how much was collected, and takes one away', () => {
  show([allow('one'), allow('two')]);
  expect(screen.getByRole('status').textContent).toBe('2 changes collected');
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  const [first] = screen.getAllByRole('button', { name: /^Remove / });
  if (first) fireEvent.click(first);
  expect(planDesk.get().collected).toEqual([allow('two')]);
});

it('shows the plan of all, or forgets them', () => {
  show([allow('one')]);
  fireEvent.click(screen.getByRole('button', { name: 'Review plan' }));
  expect(planDesk.get().open).toEqual({ source: 'intents', intents: [allow('one')] });
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(planDesk.get().collected).toBeNull();
});

it('says what it is for while there is nothing', () => {
  show([]);
  expect(screen.getByRole('status').textContent).toBe('Collecting: what you change now is laid by');
  expect(screen.queryByRole('button', { name: 'Review plan' })).toBeNull();
});
