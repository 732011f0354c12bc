import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from './build-graph.ts';
import { searchGraph } from './search.ts';

const graph = buildGraph({
  topics: [aTopic({ name: 'orders', tags: { team: 'Pay' } })],
  queues: [
    aQueue({ name: 'late-orders', tags: { team: 'ship', env: 'prod' } }),
    aQueue({ name: 'orders-email' }),
    aQueue({ name: 'unread', tags: null }),
  ],
  subscriptions: [aSubscription({ protocol: 'email', endpoint: 'Ops@shop.example' })],
});
const search = (query: string) => searchGraph(graph, query);
const [TOPIC, LATE, MAIL, UNREAD] = [
  topicArn('orders'),
  queueArn('late-orders'),
  queueArn('orders-email'),
  queueArn('unread'),
];
const OPS = 'email|Ops@shop.example';

describe('searchGraph', () => {
  it.each([
    ['orders', [TOPIC, MAIL, LATE]],
    ['ORDERS', [TOPIC, MAIL, LATE]],
    ['email', [MAIL, OPS]],
    ['ops@shop', [OPS]],
    [queueArn('unread'), [UNREAD]],
    [':sns:', [TOPIC]],
    ['tag:team', [LATE, TOPIC]],
    ['tag:team=pay', [TOPIC]],
    ['tag:env=prod', [LATE]],
    ['tag:env=test', []],
    ['prod', [LATE]],
    ['orders tag:team=ship', [LATE]],
    ['orders  email', [MAIL]],
    ['orders nothing', []],
    ['', []],
    ['  ', []],
  ])('%j finds %j', (query, ids) => {
    expect(search(query)).toEqual(ids);
  });

  it('finds a node by where it is, where that is told', () => {
    const placeOf = ({ id }: { id: string }) => (id === LATE ? 'Shop Live' : 'Lab');
    expect(searchGraph(graph, 'live', placeOf)).toEqual([LATE]);
    expect(search('live')).toEqual([]);
  });

  it('never throws, and finds only what is there', () => {
    fc.assert(fc.property(fc.string(), (query) => search(query).every((id) => graph.nodes.has(id))));
  });

  it('finds every node by its ARN', () => {
    const world = buildGraph(bigTopology(worldSize(80)));
    for (const node of world.nodes.values()) {
      expect(searchGraph(world, node.id)).toContain(node.id);
    }
  });
});
