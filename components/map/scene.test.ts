import { expect, test } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { createWorld } from './map-world.ts';
import { nextScene, type Scene } from './scene.ts';
import { centredOn, fitBox, type Viewport } from './viewport.ts';

const graph = buildGraph(bigTopology(worldSize(600)));
const { layout } = layoutColumns(graph);
const world = createWorld(graph, layout);
const size = { width: 1440, height: 900 };
const all = fitBox(layout.bounds, size);
const close = centredOn(layout.bounds, size, 1);
const at = (before: Scene | null, viewport: Viewport, moving = false) =>
  nextScene(before, { world, viewport, size, moving });

test('the overview has no DOM node; close up only those in view and a margin are', () => {
  expect(at(null, all)).toEqual({ view: 'far', ids: [], cover: null });
  const scene = at(null, close);
  expect(scene.view).toBe('near');
  expect(scene.ids.length).toBeGreaterThan(0);
  expect(scene.ids.length).toBeLessThan(200);
});

test('a small pan keeps the very same scene, a large one brings others', () => {
  const scene = at(null, close);
  expect(at(scene, { ...close, x: close.x + 50 })).toBe(scene);
  expect(at(scene, { ...close, x: close.x + 900 })).not.toBe(scene);
});

test('while a gesture is under way what is painted stays painted; at rest DOM nodes take over', () => {
  const far = at(null, all);
  expect(at(far, close, true)).toBe(far);
  expect(at(far, close, false).view).toBe('near');
});

test('a gesture that shows more than is mounted has it painted, and keeps the DOM nodes until it ends', () => {
  const near = at(null, close);
  const wider = centredOn(layout.bounds, size, 0.7);
  const during = at(near, wider, true);
  expect(during).toMatchObject({ view: 'far', ids: near.ids });
  expect(at(during, all, true)).toBe(during);
  expect(at(during, all, false).ids).toEqual([]);
  expect(at(at(near, wider, true), close, false).view).toBe('near');
});

test('zooming in within a gesture changes nothing, however close', () => {
  const near = at(null, close);
  expect(at(near, centredOn(layout.bounds, size, 2), true)).toBe(near);
});

test('a small world is made of DOM nodes whole: no movement brings others', () => {
  const few = buildGraph(bigTopology(worldSize(60)));
  const places = layoutColumns(few).layout;
  const small = createWorld(few, places);
  const shown = (before: Scene | null, zoom: number, moving: boolean) =>
    nextScene(before, { world: small, viewport: centredOn(places.bounds, size, zoom), size, moving });
  const scene = shown(null, 2, false);
  expect(scene.ids).toHaveLength(few.nodes.size);
  for (const moving of [true, false]) expect(shown(scene, 0.02, moving)).toBe(scene);
});
