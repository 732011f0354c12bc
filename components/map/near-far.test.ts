import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { createWorld } from './map-world.ts';
import { nextScene, type Scene } from './scene.ts';
import { chooseView, FAR_FROM, NEAR_UNTIL } from './view-choice.ts';
import { centredOn, fitBox, MAX_ZOOM, MIN_ZOOM } from './viewport.ts';

const size = { width: 1440, height: 900 };

/** A world of so many nodes, and how it is shown when its middle is looked at. */
function aWorldOf(nodes: number) {
  const graph = buildGraph(bigTopology(worldSize(nodes)));
  const { layout } = layoutColumns(graph);
  const world = createWorld(graph, layout);
  const show = (before: Scene | null, zoom: number) =>
    nextScene(before, { world, viewport: centredOn(layout.bounds, size, zoom), size, moving: false });
  return { show, fitted: fitBox(layout.bounds, size).zoom };
}

describe('the number of nodes in view chooses, not the zoom', () => {
  test('a small world is made of DOM nodes at every zoom', () => {
    const { show } = aWorldOf(NEAR_UNTIL);
    fc.assert(
      fc.property(fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }), (zoom) => {
        expect(show(null, zoom).view).toBe('near');
      }),
      { numRuns: 30 },
    );
  });

  test('a world just over the threshold is painted where all of it is in view, at the same zooms', () => {
    const { show, fitted } = aWorldOf(FAR_FROM);
    for (const zoom of [MIN_ZOOM, fitted / 2, fitted]) expect(show(null, zoom).view).toBe('far');
  });

  test('between the thresholds a world stays as it was shown, and a first look is near', () => {
    const { show, fitted } = aWorldOf(Math.floor((NEAR_UNTIL + FAR_FROM) / 2));
    const far: Scene = { view: 'far', ids: [], cover: null };
    expect(show(far, fitted).view).toBe('far');
    expect(show(null, fitted).view).toBe('near');
    expect(show(show(null, fitted), MIN_ZOOM).view).toBe('near');
  });
});

test('the view never turns twice while the count stays between the thresholds', () => {
  const between = fc.array(fc.integer({ min: NEAR_UNTIL + 1, max: FAR_FROM - 1 }), { minLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom('near', 'far'), between, (start, counts) => {
      expect(counts.reduce((view, count) => chooseView(view, count), start)).toBe(start);
    }),
  );
});
