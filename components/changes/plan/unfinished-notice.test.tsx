import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import type { Change } from '#lib/contracts/change.ts';
import { aChange } from '#lib/testing/a-change.ts';
import { UnfinishedNotice } from './unfinished-notice.tsx';

const failed = { state: 'failed', unsure: false, words: 'AccessDenied' } as const;
const half = aChange({ id: 'half', outcome: 'failed', states: [{ state: 'done' }, failed] });

beforeEach(() => {
  localStorage.clear();
  planDesk.set({ open: null, collected: null });
});
afterEach(cleanup);

/** What stands there of the connection's changes after a reload. */
function reload(connection: string, changes: Change[]) {
  cleanup();
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(changesOptions(connection).queryKey, { changes, settling: [] });
  render(
    <QueryClientProvider client={client}>
      <UnfinishedNotice connection={connection} />
    </QueryClientProvider>,
  );
  return screen.queryByRole('region', { name: 'A change that is not whole' });
}

it('leads to a change that did not come to its end', () => {
  const notice = reload('default', [aChange(), half].toReversed());
  expect(notice?.textContent).toContain('Let orders send to mail: failed, 1 of 2 steps done');
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(planDesk.get().open).toEqual({ source: 'change', change: 'half' });
});

it('is not there once it was gone on with', () => {
  expect(reload('default', [aChange(), half])).toBeNull();
});

it('stays put away, in that connection', () => {
  reload('default', [half]);
  fireEvent.click(screen.getByRole('button', { name: 'Put this away' }));
  expect(reload('default', [half])).toBeNull();
  expect(reload('lab', [half])).not.toBeNull();
  expect(reload('default', [{ ...half, startedAt: '2099-01-01T00:00:00.000Z' }])).not.toBeNull();
});
