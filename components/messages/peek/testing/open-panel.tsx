import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Scope } from '#components/inspector/scope.ts';
import { createNumbersStore } from '#lib/client/numbers.ts';
import type { LookEvent, LookFacts } from '#lib/contracts/look.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { aConnection, aQueue, aSubscription, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { MessagesPanel } from '../messages-panel.tsx';

export const LOOK = '3f8d6a52-0000-4000-8000-000000000000';
export const LIMITED = { arn: queueArn('capture-dlq'), maxReceiveCount: 5 };
export const FOUND = ['a', 'b', 'c'].map((messageId) => aSeenMessage({ messageId, preview: `body of ${messageId}` }));
export const BEGUN = [
  { type: 'begun', look: LOOK, facts: null },
  { type: 'messages', messages: FOUND },
] satisfies LookEvent[];
export const ENOUGH: LookEvent = { type: 'collected', end: 'enough', why: 'As many as were asked for.' };
export const RELEASED = {
  type: 'released',
  returned: 3,
  failed: 0,
  latest: null,
  deadLetterGained: null,
} satisfies LookEvent;

let queues = 0;
/** A name of its own each time: what was seen of a queue is kept as long as the page. */
export const anyQueue = (over: Partial<Queue> = {}) =>
  aQueue({ name: `q-${queues++}${over.fifo ? '.fifo' : ''}`, ...over });

/** What is known of a queue before a look. */
export const factsOf = (queue: Queue, over: Partial<LookFacts> = {}): LookFacts => ({
  arn: queue.arn,
  fifo: queue.fifo,
  deadLetter: queue.deadLetter,
  visible: 1200,
  inFlight: 0,
  visibilityTimeout: 30,
  retention: queue.retention,
  earlier: null,
  ...over,
});

type Answers = { facts?: Partial<LookFacts>; peek?: Response; others?: Record<string, unknown> };

/** A server for one queue: facts, one look whose events the test says, and answers by the end of the path. */
export function serve(queue: Queue, { facts = {}, peek, others = {} }: Answers = {}) {
  const told: { path: string; body: unknown }[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  let closed = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stream = controller;
    },
  });
  const known = factsOf(queue, facts);
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (path === '/api/connections') return Response.json({ connections: [] });
    told.push({ path, body: init.body === undefined ? null : JSON.parse(String(init.body)) });
    if (path.endsWith('/look-facts')) return Response.json(known);
    if (!path.endsWith('/peek'))
      return Response.json(Object.entries(others).find(([end]) => path.endsWith(end))?.[1] ?? {});
    init.signal?.addEventListener('abort', () => {
      closed = true;
    });
    return peek ?? new Response(body);
  });
  return {
    told,
    asked: (end: string) => told.find(({ path }) => path.endsWith(end))?.body,
    isClosed: () => closed,
    say(...events: LookEvent[]) {
      for (const event of events) stream?.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
    },
  };
}

export function openPanel(queue: Queue, over: { readOnly?: boolean } = {}) {
  const topology = aTopology({
    connection: aConnection({ readOnly: over.readOnly ?? false }),
    queues: [queue],
    topics: [aTopic({ name: 'orders' })],
    subscriptions: [aSubscription({ endpoint: queue.arn })],
  });
  const onSelect = vi.fn();
  const scope: Scope = {
    connection: 'default',
    graph: buildGraph(topology),
    topology,
    numbers: createNumbersStore(),
    zone: 'utc',
    onSelect,
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const panel = render(
    <QueryClientProvider client={client}>
      <MessagesPanel queue={queue} scope={scope} onTab={() => {}} />
    </QueryClientProvider>,
  );
  return { ...panel, onSelect, client };
}

/** Presses a button once it is there. */
export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

/** A DOM does not lay out: without a size, no row would be in sight. */
export function giveSize(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(440);
}
