import { expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { partQuery, partsOf } from './parts.ts';

const subscription = aSubscription();
const graph = buildGraph({ topics: [aTopic()], queues: [aQueue()], subscriptions: [subscription] });
const NOTHING = { graph, id: null, focus: null, query: '' };

it('is the whole map where nothing is chosen', () => {
  expect(partsOf(NOTHING)).toEqual([{ value: 'all', label: 'The whole map', which: { kind: 'all' } }]);
});

it('begins with what is chosen, then focus and search', () => {
  const parts = partsOf({ graph, id: queueArn('orders'), focus: topicArn('orders'), query: 'ord' });
  expect(parts.map(({ value }) => value)).toEqual(['only', 'around', 'focus', 'search', 'all']);
  expect(parts.map(({ which }) => partQuery(which))).toEqual([
    { ids: queueArn('orders') },
    { focus: queueArn('orders') },
    { focus: topicArn('orders') },
    { search: 'ord' },
    {},
  ]);
});

it('means both ends of an edge', () => {
  expect(partsOf({ ...NOTHING, id: subscription.id })[0]?.which).toEqual({
    kind: 'ids',
    ids: [topicArn('orders'), queueArn('orders')],
  });
});

it('leaves out what is gone from the map', () => {
  expect(partsOf({ ...NOTHING, id: queueArn('gone'), focus: queueArn('gone') })).toHaveLength(1);
});
