import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { aQueue, aSubscription, aTopic, aTopology } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EdgeLabel } from './edge-label.tsx';
import { createGestures } from './gestures/gesture.ts';
import { GLYPHS } from './glyphs.ts';
import { MapStoresProvider } from './map-context.ts';
import { createMarks } from './marks.ts';
import type { Note } from './notes.ts';

afterEach(cleanup);

const settling = { what: 'filter policy', until: '2026-11-22T14:05:00.000Z' };

function renderLabel(delivery: 'allowed' | 'no-policy', note: Partial<Note>, going = false) {
  const subscription = aSubscription({ delivery });
  const graph = buildGraph(aTopology({ topics: [aTopic()], queues: [aQueue()], subscriptions: [subscription] }));
  const edge = graph.edges.get(subscription.id) as GraphEdge;
  const stores = { numbers: createNumbersStore(), marks: createMarks(), gestures: createGestures() };
  render(
    <MapStoresProvider value={stores}>
      <EdgeLabel
        {...{ edge, going, x: 0, y: 0, grows: 'left', width: 90 }}
        severity={note.severity}
        settling={note.settling}
      />
    </MapStoresProvider>,
  );
  return screen.getByRole('button');
}

test('an edge with words keeps its name; what is noted stands in its title and as a sign', () => {
  const label = renderLabel('no-policy', { severity: 'loss' });
  expect(screen.getByRole('button', { name: 'no policy: dropped' })).toBe(label);
  expect(label.title).toMatch(/Finding: messages are lost$/);
  expect(label.querySelector('path')?.getAttribute('d')).toBe(GLYPHS.loss);
});

test('an edge without words is named by what is noted of it, and until when', () => {
  const label = renderLabel('allowed', { settling });
  expect(screen.getByRole('button', { name: 'Settling: filter policy, until 14:05:00 UTC at most' })).toBe(label);
  expect(label.querySelector('path')?.getAttribute('d')).toBe(GLYPHS.settling);
});

test('an edge that a plan takes away is struck through', () => {
  expect(renderLabel('no-policy', {}, true).className).toContain('line-through');
});
