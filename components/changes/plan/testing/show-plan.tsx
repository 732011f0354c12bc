import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { AnnouncerProvider } from '#components/shell/announcer.tsx';
import { planDesk, propose } from '#lib/client/changes/plan-desk.ts';
import type { Change } from '#lib/contracts/change.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { aConnection, aQueue, aTopic, aTopology } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { PlanPanel } from '../plan-panel.tsx';

type Answer = () => Response;
const answers = new Map<string, Answer[]>();
const asked = vi.fn(async (path: string, _init: RequestInit) => {
  const queue = answers.get(path.slice('/api/connections/default/'.length)) ?? [];
  const answer = queue.length > 1 ? queue.shift() : queue[0];
  return answer?.() ?? Response.json({ code: 'not_found', detail: `nothing at ${path}` }, { status: 404 });
});
/** What the API answers there; the last answer is given again and again. */
export const answer = (path: string, ...given: Answer[]) => answers.set(path, given);
/** What is planned, one after the other. */
export const plans = (...given: Plan[]) => answer('plans', ...given.map((plan) => () => Response.json(plan)));
/** What the stream of an applied plan tells, and the list of changes afterwards. */
export const applies = (...changes: Change[]) => {
  const text = changes.map((change) => `data: ${JSON.stringify({ change })}\n\n`).join('');
  answer('plans/the-plan/apply', () => new Response(text));
  answer('changes', () => Response.json({ changes: changes.slice(-1), settling: [] }));
};
/** The bodies that were posted there. */
export const sentTo = (path: string) =>
  asked.mock.calls.filter(([to]) => to.endsWith(path)).map(([, init]) => JSON.parse(String(init.body)));

function Desk({ scope }: { scope: Scope }) {
  const { open } = useSyncExternalStore(planDesk.subscribe, planDesk.get);
  return open && <PlanPanel open={open} scope={scope} />;
}

/** Proposes what the plan is of, and waits until it is shown. */
export async function show(plan: Plan, { readOnly = false } = {}) {
  plans(plan);
  const topology = aTopology({
    connection: aConnection({ readOnly }),
    queues: [aQueue({ name: 'mail' })],
    topics: [aTopic()],
  });
  const scope = { connection: 'default', graph: buildGraph(topology), topology, zone: 'utc' } as unknown as Scope;
  propose(plan.intents);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AnnouncerProvider>
        <Desk scope={scope} />
      </AnnouncerProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { name: plan.title });
}

export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
export const apply = () => fireEvent.click(button('Apply'));

/** Before each test. */
export function begin(): void {
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  answers.clear();
  asked.mockClear();
  planDesk.set({ open: null, collected: null });
}

/** After each test. */
export function end(): void {
  cleanup();
  vi.unstubAllGlobals();
}
