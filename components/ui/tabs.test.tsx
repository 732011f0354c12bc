import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Tabs } from './tabs.tsx';

afterEach(cleanup);

const TABS = [
  { id: 'overview', label: 'Overview', content: <p>depth</p> },
  { id: 'policy', label: 'Policy', content: <p>statements</p> },
];

it('shows the chosen panel only', () => {
  render(<Tabs tabs={TABS} value="policy" onChange={() => {}} label="orders" />);
  expect(screen.getByRole('tablist', { name: 'orders' })).toBeDefined();
  expect(screen.getByRole('tabpanel', { name: 'Policy' }).textContent).toBe('statements');
  expect(screen.queryByText('depth')).toBeNull();
});

it('tells which tab was chosen', () => {
  const onChange = vi.fn();
  render(<Tabs tabs={TABS} value="overview" onChange={onChange} label="orders" />);
  fireEvent.mouseDown(screen.getByRole('tab', { name: 'Policy' }));
  expect(onChange).toHaveBeenCalledWith('policy');
});
