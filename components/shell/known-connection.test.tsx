import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '#lib/client/query-client.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { KnownConnection } from './known-connection.tsx';

function open(id: string) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <KnownConnection id={id}>the screen</KnownConnection>
    </QueryClientProvider>,
  );
}

describe('a connection by its id', () => {
  beforeEach(() => {
    const connections = [aConnection({ id: 'default', label: 'shop' })];
    vi.stubGlobal('fetch', async () => Response.json({ connections }));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('opens its screen', async () => {
    open('default');
    expect(await screen.findByText('the screen')).toBeDefined();
  });

  it('that this server does not have is said, with those it has', async () => {
    open('other');
    expect(await screen.findByText('There is no connection “other”')).toBeDefined();
    expect(screen.getByRole('link', { name: /shop/ }).getAttribute('href')).toBe('/default');
    expect(screen.queryByText('the screen')).toBeNull();
  });
});
