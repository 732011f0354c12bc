import { expect, test } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { emphasise } from './emphasis.ts';

const topic = aTopic({ name: 'orders' });
const fed = aQueue({ key: 0, name: 'emails' });
const lone = aQueue({ key: 1, name: 'lone' });
const subscription = aSubscription({ topicArn: topic.arn, endpoint: fed.arn });
const graph = buildGraph(aTopology({ topics: [topic], queues: [fed, lone], subscriptions: [subscription] }));
const nothing = { hovered: null, focus: null, matches: null };

test('all is lit when nothing is pointed out', () => {
  expect(emphasise(graph, nothing)).toEqual({ lit: null, fade: 'soft' });
});

test('hovering a queue lights what feeds it, edge included, and not the rest', () => {
  expect(emphasise(graph, { ...nothing, hovered: fed.arn }).lit).toEqual(
    new Set([fed.arn, topic.arn, subscription.id]),
  );
});

test('a search lights what it found and the edges between', () => {
  const { lit } = emphasise(graph, { ...nothing, matches: new Set([fed.arn, topic.arn]) });
  expect(lit).toEqual(new Set([fed.arn, topic.arn, subscription.id]));
  expect(emphasise(graph, { ...nothing, matches: new Set([lone.arn]) }).lit).toEqual(new Set([lone.arn]));
});

test('focus fades the others hard, and a hover within it wins', () => {
  expect(emphasise(graph, { ...nothing, focus: lone.arn })).toEqual({ lit: new Set([lone.arn]), fade: 'hard' });
  expect(emphasise(graph, { ...nothing, focus: lone.arn, hovered: fed.arn }).lit?.has(topic.arn)).toBe(true);
});
