import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aTopology } from '#lib/testing/builders.ts';
import { useFreshFindings } from './use-fresh-findings.ts';

let asked = 0;
beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  vi.stubGlobal('fetch', async (input: RequestInfo | URL) => {
    const findings = String(input).endsWith('/findings');
    if (findings) asked += 1;
    return Response.json(findings ? { findings: [], cannotTell: [] } : { changes: [], settling: [] });
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(known: boolean) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(({ topology, known: now }) => useFreshFindings('default', topology, now), {
    initialProps: { topology: aTopology(), known },
    wrapper,
  });
}

it('asks nothing before the account is known', async () => {
  open(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toBe(0);
});

it('asks anew when the structure changed, and once for many changes', async () => {
  const { rerender } = open(true);
  await vi.advanceTimersByTimeAsync(2_000);
  const first = asked;
  for (let change = 0; change < 20; change += 1) {
    rerender({ topology: aTopology(), known: true });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked - first).toBeGreaterThan(0);
  expect(asked - first).toBeLessThan(4);
});
