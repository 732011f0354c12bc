import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aQueue, aSubscription, aTopic, aTopology } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { createMarks } from './marks.ts';
import { useEmphasis } from './use-emphasis.ts';

const [mail, post] = [aQueue({ name: 'mail' }), aQueue({ name: 'post' })];
const orders = aTopic({ name: 'orders' });
const subscription = aSubscription({ topicArn: orders.arn, endpoint: mail.arn });
const graph = buildGraph(aTopology({ queues: [mail, post], topics: [orders], subscriptions: [subscription] }));

afterEach(cleanup);

it('keeps alone what was lit alone, wherever the pointer goes, until that ends', () => {
  const marks = createMarks();
  const { result } = renderHook(() => useEmphasis(marks, graph, null, null));
  const only = new Set([post.arn]);
  act(() => result.current.light(only));
  act(() => result.current.hover(mail.arn));
  expect(marks.get()).toMatchObject({ hovered: mail.arn, lit: only });
  act(() => result.current.hover(null));
  expect(marks.get().lit).toBe(only);
  act(() => result.current.light(null));
  expect(marks.get().lit).toBeNull();
  act(() => result.current.hover(mail.arn));
  expect(marks.get().lit).toContain(orders.arn);
});
