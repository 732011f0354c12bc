import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { KnownCapabilities } from '#components/capabilities/use-capabilities.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import type { Capabilities } from '#lib/contracts/capability.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { NOW } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { Inspector } from '../inspector.tsx';
import { capture, dlq, orders, queueDetail, world } from './inspected-world.ts';

/** What the server answers, by the end of the path; anything else is not found. */
export function answer(bodies: Record<string, unknown>) {
  const fetched = vi.fn(async (input: RequestInfo | URL) => {
    const path = new URL(String(input), 'http://127.0.0.1').pathname;
    const body = Object.entries(bodies).find(([end]) => path.endsWith(end))?.[1];
    const missing = {
      type: 'about:blank',
      title: 'Not found',
      status: 404,
      code: 'not_found',
      detail: 'No such queue.',
    };
    return Response.json(body ?? { ...missing, awsError: null, requestId: null }, { status: body ? 200 : 404 });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

/** Opens the inspector of a node or edge of `world`, or of another topology. */
export function open(id: string, over: { tab?: string; topology?: Topology; capabilities?: Capabilities } = {}) {
  const topology = over.topology ?? world;
  const numbers = createNumbersStore();
  const at = Date.parse(NOW);
  numbers.write([
    { arn: capture.arn, visible: 1284, inFlight: 212, delayed: 0, at },
    { arn: dlq.arn, visible: 47, inFlight: 0, delayed: 0, at },
  ]);
  const onSelect = vi.fn();
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <KnownCapabilities value={new Map(over.capabilities ? [['default', over.capabilities]] : [])}>
        <Inspector
          id={id}
          connection="default"
          graph={buildGraph(topology)}
          topology={topology}
          numbers={numbers}
          zone="utc"
          tab={over.tab ?? null}
          onTab={() => {}}
          onSelect={onSelect}
          onClose={onClose}
        />
      </KnownCapabilities>
    </QueryClientProvider>,
  );
  return { onSelect, onClose };
}

/** What stands beside a term. */
export const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;

/** Before each test. */
export function begin(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  answer({
    '/queues/capture': queueDetail,
    '/history': { arn: capture.arn, samples: [] },
    '/activity': { entries: [] },
    '/topics/orders': { topic: orders, attributes: { Owner: '111122223333' }, policy: null, readAt: NOW },
  });
}

/** After each test. */
export function end(): void {
  cleanup();
  vi.unstubAllGlobals();
}
