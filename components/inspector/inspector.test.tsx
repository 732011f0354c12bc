import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aConnection, queueArn } from '#lib/testing/builders.ts';
import { capture, orders, world } from './testing/inspected-world.ts';
import { begin, end, fact, open } from './testing/open-inspector.tsx';

beforeEach(begin);
afterEach(end);

it('shows an endpoint with its address and what feeds it', () => {
  open('email|ops@shop.example');
  expect(fact('Address')).toBe('ops@shop.example');
  expect(screen.getByRole('button', { name: 'orders' })).toBeDefined();
});

it('says a redrive link in words', () => {
  open(`${capture.arn}|redrive`);
  expect(screen.getByRole('heading', { name: 'capture → capture-dlq' })).toBeDefined();
  expect(fact('maxReceiveCount')).toMatch(/^5A message that was received 5 times/);
});

it('says when the map has nothing of that id, and closes', () => {
  const { onClose } = open(queueArn('gone'));
  expect(screen.getByText('Not found in this connection')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalled();
});

it.each([
  ['queue', capture.arn],
  ['topic', orders.arn],
  ['endpoint', 'email|ops@shop.example'],
  ['redrive link', `${capture.arn}|redrive`],
])('says of a %s that it is production, where it is', (_kind, id) => {
  open(id);
  expect(screen.queryByText('production')).toBeNull();
  cleanup();
  open(id, { topology: { ...world, connection: aConnection({ production: true }) } });
  expect(screen.getByText('production')).toBeDefined();
});
