import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { planDesk } from '#lib/client/changes/plan-desk.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import {
  aConnection,
  anAttributes,
  aQueue,
  aSubscription,
  aTopic,
  aTopology,
  queueArn,
} from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { SettingsEditor } from '../settings-editor.tsx';

let queues = 0;

type Opened = { filterPolicy?: string | null; scope?: 'MessageAttributes' | 'MessageBody'; readOnly?: boolean };

/** The editor of a subscription of a queue of its own: drafts are kept as long as the page. */
export function openEditor({
  filterPolicy = '{"kind":["pick"]}',
  scope: filterPolicyScope,
  readOnly = false,
}: Opened = {}) {
  const name = `q-${queues++}`;
  const present = anAttributes({ filterPolicy, ...(filterPolicyScope && { filterPolicyScope }) });
  const subscription = aSubscription({ endpoint: queueArn(name), attributes: present });
  const topology = aTopology({
    connection: aConnection({ readOnly }),
    queues: [aQueue({ name }), aQueue({ name: 'lost' }), aQueue({ name: 'lost.fifo' })],
    topics: [aTopic({ name: 'orders' })],
    subscriptions: [subscription],
  });
  const graph = buildGraph(topology);
  const scope: Scope = {
    connection: 'default',
    graph,
    topology,
    numbers: createNumbersStore(),
    zone: 'utc',
    onSelect: vi.fn(),
  };
  const edge = graph.edges.get(subscription.id) as SubscriptionEdge;
  const show = (now = present) => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SettingsEditor edge={edge} present={now} scope={scope} />
    </QueryClientProvider>
  );
  return { name, id: subscription.id, present, scope, show, ...render(show()) };
}

/** The fields of a key, by its name. */
export const key = (name: string) => within(screen.getByRole('group', { name: `Key ${name}` }));
export const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const check = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
export const limits = () => screen.getByText(/^keys/, { selector: 'dt' }).closest('dl')?.textContent;
export const showPlan = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Show plan' });
/** What was proposed to be planned; `null` = nothing. */
export const proposed = () => {
  const { open: plan } = planDesk.get();
  return plan?.source === 'intents' ? plan.intents : null;
};
