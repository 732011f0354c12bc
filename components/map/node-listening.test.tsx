import { act, cleanup, render, screen } from '@testing-library/react';
import { type FunctionComponent, Profiler } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, aSubscription, aTopic, aTopology, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { ApplicationNode } from './application-node.tsx';
import { DeadLetterNode } from './dead-letter-node.tsx';
import { EndpointNode } from './endpoint-node.tsx';
import { createGestures } from './gestures/gesture.ts';
import { MapStoresProvider } from './map-context.ts';
import { createWorld } from './map-world.ts';
import { createMarks } from './marks.ts';
import type { NearNode } from './near-node.ts';
import { createNearNodes } from './near-nodes.ts';
import { QueueNode } from './queue-node.tsx';
import { TopicNode } from './topic-node.tsx';

afterEach(cleanup);

const topic = aTopic({ name: 'orders' });
const dlq = aQueue({ name: 'shop-dlq', deadLetterFor: [queueArn('emails'), queueArn('picks')] });
const deadLetter = { arn: dlq.arn, maxReceiveCount: 5 };
const [emails, picks] = [aQueue({ name: 'emails', deadLetter }), aQueue({ name: 'picks', deadLetter })];
const ledger = aQueue({ name: 'ledger' });
const mail = aSubscription({ topicArn: topic.arn, protocol: 'email', endpoint: 'ops@shop.example' });
const fed = [emails, picks, ledger].map(({ arn }) => aSubscription({ topicArn: topic.arn, endpoint: arn }));
const graph = buildGraph(
  aTopology({ topics: [topic], queues: [emails, picks, ledger, dlq], subscriptions: [...fed, mail] }),
);

const NODES = {
  topic: TopicNode,
  queue: QueueNode,
  'dead-letter-queue': DeadLetterNode,
  endpoint: EndpointNode,
  application: ApplicationNode,
};

/** Every node of the graph, each under a profiler; `renderedBy` tells which of them an act rendered, once a commit. */
function renderNodes(dense = false) {
  const [numbers, marks] = [createNumbersStore(), createMarks()];
  const nodeOf = createNearNodes(createWorld(graph, layoutColumns(graph, { dense }).layout), dense);
  const rendered: string[] = [];
  const nodes = [...graph.nodes].map(([id, { name, kind }]) => {
    const Node = NODES[kind] as unknown as FunctionComponent<{ id: string; data: NearNode['data'] }>;
    const node = nodeOf(id);
    if (!node) throw new Error(`${name} has no place`);
    return (
      <Profiler key={id} id={name} onRender={(profiled) => rendered.push(profiled)}>
        <Node id={id} data={node.data} />
      </Profiler>
    );
  });
  const view = render(
    <MapStoresProvider value={{ numbers, marks, gestures: createGestures() }}>{nodes}</MapStoresProvider>,
  );
  const renderedBy = (change: () => void) => {
    rendered.length = 0;
    act(change);
    return [...rendered].sort();
  };
  const write = (arn: string, visible: number, inFlight = 0) =>
    renderedBy(() => numbers.write([{ arn, visible, inFlight, delayed: 0, at: Date.UTC(2026, 0, 1) + visible }]));
  return { numbers, marks, renderedBy, write, unmount: view.unmount };
}

test.each([
  ['roomy', false],
  ['dense', true],
])('in the %s form, a number renders the node whose it is, and no other', (_, dense) => {
  const { write } = renderNodes(dense);
  expect(write(ledger.arn, 12)).toEqual(['ledger']);
  expect(write(emails.arn, 3)).toEqual(['emails']);
  expect(write(emails.arn, 4)).toEqual(['emails']);
  expect(write(queueArn('elsewhere'), 9)).toEqual([]);
});

test('a number wakes only who listens to it: no other is even looked at', () => {
  const { numbers, write } = renderNodes();
  const looked = vi.spyOn(numbers, 'get');
  write(ledger.arn, 12);
  expect(new Set(looked.mock.calls.flat())).toEqual(new Set([ledger.arn]));
});

test('a batch renders each node in it once', () => {
  const { numbers, renderedBy } = renderNodes();
  const batch = [emails, ledger].map(({ arn }, i) => ({ arn, visible: i + 1, inFlight: 0, delayed: 0, at: 1_000 }));
  expect(renderedBy(() => numbers.write(batch))).toEqual(['emails', 'ledger']);
});

test('a dead letter renders its queue and those that it comes from', () => {
  const { write } = renderNodes();
  expect(write(dlq.arn, 7)).toEqual(['emails', 'picks', 'shop-dlq']);
  expect(screen.getByRole('group', { name: /^Queue picks.*7 in its dead-letter queue/ })).toBeDefined();
});

test('a selection renders the node that it leaves and the one that it takes', () => {
  const { marks, renderedBy } = renderNodes();
  expect(renderedBy(() => marks.set({ selection: emails.arn }))).toEqual(['emails']);
  expect(renderedBy(() => marks.set({ selection: topic.arn }))).toEqual(['emails', 'orders']);
  expect(renderedBy(() => marks.set({ selection: fed[0]?.id ?? '' }))).toEqual(['orders']);
});

test('a hover renders what it lights, its end the same, and how far the others fade renders nothing', () => {
  const { marks, renderedBy } = renderNodes();
  expect(renderedBy(() => marks.set({ lit: new Set([topic.arn, ledger.arn]) }))).toEqual(['ledger', 'orders']);
  expect(renderedBy(() => marks.set({ lit: new Set([topic.arn]) }))).toEqual(['ledger']);
  expect(renderedBy(() => marks.set({ fade: 'hard' }))).toEqual([]);
  expect(renderedBy(() => marks.set({ lit: null }))).toEqual(['orders']);
});

test('keyboard travel renders the node that it leaves and the one that it reaches', () => {
  const { marks, renderedBy } = renderNodes();
  marks.set({ cursor: mail.endpoint });
  expect(renderedBy(() => marks.set({ cursor: emails.arn }))).toEqual(['emails']);
  expect(renderedBy(() => marks.set({ cursor: picks.arn }))).toEqual(['emails', 'picks']);
});

test('numbers that are forgotten show as not read, never as 0', () => {
  const { numbers, write, renderedBy } = renderNodes();
  write(ledger.arn, 12);
  expect(renderedBy(() => numbers.clear())).toEqual(['ledger']);
  const node = screen.getByRole('group', { name: /ledger, .*counts not read yet/ });
  expect(node.textContent).toContain('—');
});

test('a node that is gone listens no more', () => {
  const { write, unmount } = renderNodes();
  unmount();
  expect(write(emails.arn, 3)).toEqual([]);
});

test('a topic is called by the count that it shows', () => {
  renderNodes();
  const shown = screen.getByRole('group', { name: 'Topic orders, 4 subscriptions' });
  expect(shown.textContent).toContain('4 subscriptions');
});
