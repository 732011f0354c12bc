import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aTopology } from '#lib/testing/builders.ts';
import { FreshFindings } from './fresh-findings.tsx';

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

function open() {
  const client = new QueryClient();
  const ui = () => (
    <QueryClientProvider client={client}>
      <FreshFindings topology={aTopology()} />
    </QueryClientProvider>
  );
  const { rerender } = render(ui());
  return { changeStructure: () => rerender(ui()) };
}

it('asks anew when the structure changed, and once for many changes', async () => {
  const { changeStructure } = open();
  await vi.advanceTimersByTimeAsync(2_000);
  const first = asked;
  for (let change = 0; change < 20; change += 1) {
    changeStructure();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked - first).toBeGreaterThan(0);
  expect(asked - first).toBeLessThan(4);
});
