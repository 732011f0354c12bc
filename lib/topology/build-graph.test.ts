import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAttributes, aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from './build-graph.ts';

const EMPTY = { queues: [], topics: [], subscriptions: [] };
const DENIED = { state: 'unreadable', at: '', code: 'denied', awsError: null, message: '' } as const;

function edgeOf(over: Parameters<typeof aSubscription>[0]) {
  const subscription = aSubscription(over);
  const graph = buildGraph({ queues: [aQueue()], topics: [aTopic()], subscriptions: [subscription] });
  return graph.edges.get(subscription.id);
}

describe('buildGraph: nodes', () => {
  it('is empty for an empty account', () => {
    expect(buildGraph(EMPTY).nodes.size).toBe(0);
  });

  it('sorts by name whatever the order of the lists', () => {
    const queues = ['b', 'a', 'c'].map((name) => aQueue({ name }));
    const graph = buildGraph({ ...EMPTY, queues });
    expect([...graph.nodes.values()].map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('tells a dead-letter queue from a queue that a topic feeds too', () => {
    const deadLetter = { arn: queueArn('late'), maxReceiveCount: 5 };
    const queues = [aQueue({ deadLetter }), aQueue({ name: 'late', deadLetterFor: [queueArn('orders')] })];
    const kindOfLate = (subscriptions: ReturnType<typeof aSubscription>[]) =>
      buildGraph({ ...EMPTY, queues, subscriptions }).nodes.get(queueArn('late'))?.kind;
    expect(kindOfLate([])).toBe('dead-letter-queue');
    expect(kindOfLate([aSubscription({ endpoint: queueArn('late') })])).toBe('queue');
  });

  it('knows a dead-letter queue whose sources cannot be read by what the queue itself tells', () => {
    const graph = buildGraph({ ...EMPTY, queues: [aQueue({ name: 'dlq', deadLetterFor: [queueArn('secret')] })] });
    expect(graph.nodes.get(queueArn('dlq'))?.kind).toBe('dead-letter-queue');
  });

  it('stands in for queues and topics that only others name', () => {
    const subscriptions = [
      aSubscription({ endpoint: queueArn('gone'), delivery: 'orphan' }),
      aSubscription({ endpoint: queueArn('foreign'), delivery: 'unknown' }),
    ];
    const graph = buildGraph({ ...EMPTY, subscriptions });
    expect(graph.nodes.get(queueArn('gone'))).toMatchObject({
      kind: 'queue',
      queue: { origin: 'referenced', visible: null, access: { state: 'missing' } },
    });
    expect(graph.nodes.get(queueArn('foreign'))).toMatchObject({ queue: { access: { state: 'unread' } } });
    expect(graph.nodes.get(topicArn('orders'))).toMatchObject({ kind: 'topic', topic: { origin: 'referenced' } });
  });

  it('makes one node of an endpoint that two topics share, and two of one address by two protocols', () => {
    const subscriptions = [
      aSubscription({ protocol: 'email', endpoint: 'ops@shop.example' }),
      aSubscription({ protocol: 'email', endpoint: 'ops@shop.example', topicArn: topicArn('refunds') }),
      aSubscription({ protocol: 'email-json', endpoint: 'ops@shop.example' }),
    ];
    const nodes = [...buildGraph({ ...EMPTY, subscriptions }).nodes.values()];
    expect(nodes.filter(({ kind }) => kind === 'endpoint').map(({ id }) => id)).toEqual([
      'email-json|ops@shop.example',
      'email|ops@shop.example',
    ]);
  });
});

describe('buildGraph: edges', () => {
  it.each([
    [{ access: DENIED, delivery: 'orphan' }, 'unreadable', 'cannot read'],
    [{ delivery: 'orphan', pending: true }, 'orphan', 'queue is gone'],
    [{ delivery: 'no-policy' }, 'no-policy', 'no policy: dropped'],
    [{ pending: true }, 'pending', 'pending'],
    [{ attributes: anAttributes({ filterPolicy: '{"kind":["pick"]}' }) }, 'filtered', 'kind = pick'],
    [{ attributes: anAttributes({ filterPolicy: '{}' }) }, 'plain', null],
    [{ attributes: null }, 'plain', null],
  ] as const)('%j looks %s and says %j', (over, look, label) => {
    expect(edgeOf(over)).toMatchObject({ kind: 'subscription', look, label });
  });

  it('carries raw delivery beside the look', () => {
    expect(edgeOf({ attributes: anAttributes({ rawMessageDelivery: true }) })).toMatchObject({
      look: 'plain',
      raw: true,
    });
  });

  it('draws redrive from a queue, and from the end of a subscription that has its own dead-letter queue', () => {
    const subscription = aSubscription({ attributes: anAttributes({ deadLetterArn: queueArn('undelivered') }) });
    const queue = aQueue({ deadLetter: { arn: queueArn('dlq'), maxReceiveCount: 5 } });
    const graph = buildGraph({ queues: [queue], topics: [aTopic()], subscriptions: [subscription] });
    expect(graph.edges.get(`${queue.arn}|redrive`)).toMatchObject({ target: queueArn('dlq'), label: 'after 5' });
    expect(graph.edges.get(`${subscription.id}|redrive`)).toMatchObject({ target: queueArn('undelivered') });
    expect(graph.nodes.get(queueArn('undelivered'))?.kind).toBe('dead-letter-queue');
  });

  it('lists a queue that is its own dead-letter queue once', () => {
    const queue = aQueue({ deadLetter: { arn: queueArn('orders'), maxReceiveCount: 1 } });
    expect(buildGraph({ ...EMPTY, queues: [queue] }).edgesOf.get(queue.arn)).toEqual([`${queue.arn}|redrive`]);
  });

  it('never ends an edge in nothing, and lists each at both its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer(), (nodes, seed) => {
        const graph = buildGraph(bigTopology(worldSize(nodes, seed)));
        for (const { id, source, target } of graph.edges.values()) {
          expect(graph.edgesOf.get(source)).toContain(id);
          expect(graph.edgesOf.get(target)).toContain(id);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has as many nodes as the world that was asked for', () => {
    expect(buildGraph(bigTopology(worldSize(1000))).nodes.size).toBe(1000);
  });
});
