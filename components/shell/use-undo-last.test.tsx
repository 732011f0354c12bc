import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { createQueryClient } from '#lib/client/query-client.ts';
import type { Change } from '#lib/contracts/change.ts';
import { aChange } from '#lib/testing/a-change.ts';
import { AnnouncerProvider } from './announcer.tsx';
import { useUndoLast } from './use-undo-last.ts';

const early = aChange({ id: 'early', startedAt: '2026-01-15T12:00:00.000Z' });
const late = aChange({ id: 'late', startedAt: '2026-01-15T12:05:00.000Z' });

function World({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={createQueryClient()}>
      <AnnouncerProvider>{children}</AnnouncerProvider>
    </QueryClientProvider>
  );
}

/** Undoes with these changes in each connection; one without a list does not answer. */
async function undo(lists: Record<string, Change[] | null>) {
  vi.stubGlobal('fetch', async (url: string) => {
    const changes = lists[/connections\/(\w+)/.exec(url)?.[1] ?? ''];
    if (!changes) throw new TypeError('Failed to fetch');
    return Response.json({ changes, settling: [] });
  });
  const { result } = renderHook(() => useUndoLast(Object.keys(lists)), { wrapper: World });
  await result.current();
}

beforeEach(() => planDesk.set({ open: null, collected: null }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('takes back the last change of all that is on the map', async () => {
  await undo({ eu: [early], us: [late] });
  expect(planDesk.get().open).toEqual({ source: 'undo', change: 'late' });
});

it('does so while another connection does not answer', async () => {
  await undo({ eu: null, us: [early] });
  expect(planDesk.get().open).toEqual({ source: 'undo', change: 'early' });
});

it.each([
  ['there is nothing to take back', { eu: [], us: null }, 'There is no change to undo'],
  ['nothing could be read', { eu: null }, 'The changes could not be read'],
])('says that %s', async (_what, lists, words) => {
  await undo(lists);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
  expect(planDesk.get().open).toBeNull();
});
