import { describe, expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, queueArn, topicArn } from '#lib/testing/builders.ts';
import { buildGraph } from './build-graph.ts';
import { neighbourhoodOf, pathThrough } from './neighbourhood.ts';

const toDlq = { arn: queueArn('dlq'), maxReceiveCount: 5 };
const subscriptions = [
  aSubscription({ topicArn: topicArn('t1'), endpoint: queueArn('a') }),
  aSubscription({ topicArn: topicArn('t2'), endpoint: queueArn('a') }),
  aSubscription({ topicArn: topicArn('t2'), endpoint: queueArn('b') }),
];
const graph = buildGraph({
  topics: [aTopic({ name: 't1' }), aTopic({ name: 't2' })],
  queues: [aQueue({ name: 'a', deadLetter: toDlq }), aQueue({ name: 'b', deadLetter: toDlq }), aQueue({ name: 'dlq' })],
  subscriptions,
});
const names = (ids: Iterable<string>) => [...ids].map((id) => graph.nodes.get(id)?.name ?? id).sort();

describe('pathThrough', () => {
  it.each([
    [topicArn('t1'), ['a', 'dlq', 't1']],
    [topicArn('t2'), ['a', 'b', 'dlq', 't2']],
    [queueArn('a'), ['a', 'dlq', 't1', 't2']],
    [queueArn('dlq'), ['a', 'b', 'dlq', 't1', 't2']],
    [subscriptions[1]?.id ?? '', ['a', 'dlq', 't2']],
    ['nobody', []],
  ])('of %s', (id, expected) => {
    expect(names(pathThrough(graph, id).nodes)).toEqual(expected);
  });

  it('holds the edges it goes along, and no others', () => {
    const { edges } = pathThrough(graph, queueArn('a'));
    expect(edges).toEqual(new Set([subscriptions[0]?.id, subscriptions[1]?.id, `${queueArn('a')}|redrive`]));
  });

  it('ends where redrive goes round in a circle', () => {
    const [a, b] = ['a', 'b'].map(queueArn);
    const ring = buildGraph({
      topics: [],
      subscriptions: [],
      queues: [
        aQueue({ name: 'a', deadLetter: { arn: b ?? '', maxReceiveCount: 1 } }),
        aQueue({ name: 'b', deadLetter: { arn: a ?? '', maxReceiveCount: 1 } }),
      ],
    });
    expect(pathThrough(ring, a ?? '').edges.size).toBe(2);
  });
});

describe('neighbourhoodOf', () => {
  it('adds what stands beside the path', () => {
    expect(names(neighbourhoodOf(graph, topicArn('t1')).nodes)).toEqual(['a', 'dlq', 't1', 't2']);
    expect(names(neighbourhoodOf(graph, queueArn('a')).nodes)).toEqual(['a', 'b', 'dlq', 't1', 't2']);
  });

  it('is empty for what is not in the graph', () => {
    expect(neighbourhoodOf(graph, 'nobody').nodes.size).toBe(0);
  });
});
