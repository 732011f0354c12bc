import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '#lib/client/query-client.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { KnownConnection } from './known-connection.tsx';

const known = [
  aConnection({ id: 'default', label: 'shop' }),
  aConnection({ id: 'lost', label: 'lost', region: '', account: null, problem: 'Profile lost has no region.' }),
];

function open(id: string) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <KnownConnection id={id} known={{ connections: known.map((connection) => ({ ...connection, opened: null })) }}>
        the screen
      </KnownConnection>
    </QueryClientProvider>,
  );
}

describe('a connection by its id', () => {
  afterEach(cleanup);

  it('opens its screen at once', () => {
    open('default');
    expect(screen.getByText('the screen')).toBeDefined();
  });

  it('that this server does not have is said, with those it has', () => {
    open('other');
    expect(screen.getByText('There is no connection “other”')).toBeDefined();
    expect(screen.getByRole('link', { name: /shop/ }).getAttribute('href')).toBe('/default');
    expect(screen.getByRole('link', { name: 'lost (no region)' })).toBeDefined();
    expect(screen.queryByText('the screen')).toBeNull();
  });
});
