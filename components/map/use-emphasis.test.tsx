import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { createMarks } from './marks.ts';
import { useEmphasis } from './use-emphasis.ts';

afterEach(cleanup);

const topic = aTopic();
const [fed, lone] = [aQueue({ name: 'emails' }), aQueue({ name: 'lone' })];
const subscription = aSubscription({ topicArn: topic.arn, endpoint: fed.arn });
const graph = buildGraph(aTopology({ topics: [topic], queues: [fed, lone], subscriptions: [subscription] }));

type Asked = { focus: string | null; matches: ReadonlySet<string> | null };

function emphasise(asked: Asked) {
  const marks = createMarks();
  const { result, rerender } = renderHook(({ focus, matches }: Asked) => useEmphasis(marks, graph, focus, matches), {
    initialProps: asked,
  });
  const hover = (id: string | null) => act(() => result.current.hover(id));
  const light = (ids: ReadonlySet<string> | null) => act(() => result.current.light(ids));
  return { marks, hover, light, ask: rerender };
}

test('when the pointer leaves, what the search found is lit again', () => {
  const { marks, hover } = emphasise({ focus: null, matches: new Set([lone.arn]) });
  expect(marks.get().lit).toEqual(new Set([lone.arn]));
  hover(fed.arn);
  expect(marks.get().lit?.has(topic.arn)).toBe(true);
  expect(marks.get().lit?.has(lone.arn)).toBe(false);
  hover(null);
  expect(marks.get().lit).toEqual(new Set([lone.arn]));
});

test('a pointer that rests on one node wakes nobody a second time', () => {
  const { marks, hover } = emphasise({ focus: null, matches: null });
  const listener = vi.fn();
  marks.subscribe(listener);
  hover(fed.arn);
  hover(fed.arn);
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a search lights its finds though the pointer rests on the map; the handle there stays, and the next move counts', () => {
  const { marks, hover, ask } = emphasise({ focus: null, matches: null });
  hover(fed.arn);
  ask({ focus: null, matches: new Set([lone.arn]) });
  expect(marks.get()).toMatchObject({ lit: new Set([lone.arn]), hovered: fed.arn });
  hover(fed.arn);
  expect(marks.get().lit?.has(topic.arn)).toBe(true);
});

test('while something is drawn only its targets are lit, and then all as before', () => {
  const { marks, light } = emphasise({ focus: null, matches: new Set([fed.arn]) });
  light(new Set([lone.arn]));
  expect(marks.get().lit).toEqual(new Set([lone.arn]));
  light(null);
  expect(marks.get().lit).toEqual(new Set([fed.arn]));
});

test('a search without a find lights nothing, and no search lights all', () => {
  const { marks, ask } = emphasise({ focus: null, matches: new Set() });
  expect(marks.get().lit).toEqual(new Set());
  ask({ focus: null, matches: null });
  expect(marks.get()).toMatchObject({ lit: null, fade: 'soft' });
});

test('focus goes before what a search found, and fades the others hard', () => {
  const { marks } = emphasise({ focus: fed.arn, matches: new Set([lone.arn]) });
  expect(marks.get()).toMatchObject({ fade: 'hard' });
  expect(marks.get().lit).toEqual(new Set([fed.arn, topic.arn, subscription.id]));
});
