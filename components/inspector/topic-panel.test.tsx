import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orders, world } from './testing/inspected-world.ts';
import { begin, end, fact, open } from './testing/open-inspector.tsx';

beforeEach(begin);
afterEach(end);

describe('a topic', () => {
  it('counts its subscriptions and owns to what it cannot see', async () => {
    open(orders.arn);
    expect(fact('Confirmed')).toBe('2');
    expect(fact('Pending')).toBe('1');
    expect(fact('Publishers')).toContain('not visible');
    await screen.findByText('Delivery status');
    expect(fact('Delivery status')).toBe('not logged');
  });

  it('lists its subscriptions with filter and verdict, each a link', () => {
    const { onSelect } = open(orders.arn, { tab: 'subscriptions' });
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toHaveLength(3);
    expect(items.join()).toContain('No policy: dropped');
    expect(items.join()).toContain('filter told once it is confirmed');
    fireEvent.click(screen.getByRole('button', { name: 'ops@shop.example' }));
    expect(onSelect).toHaveBeenLastCalledWith('email|ops@shop.example');
  });

  it('offers publishing, but not where nothing may be changed', () => {
    open(orders.arn);
    expect(screen.getByRole('tab', { name: 'Publish' })).toBeTruthy();
    cleanup();
    open(orders.arn, { topology: { ...world, connection: { ...world.connection, readOnly: true } } });
    expect(screen.queryByRole('tab', { name: 'Publish' })).toBeNull();
  });
});
