import { describe, expect, it } from 'vitest';
import { GLYPHS } from '#components/map/glyphs.ts';
import type { Palette } from '#components/map/palette.ts';
import { anAttributes, aQueue, aSubscription, aTopic, queueArn } from '#lib/testing/builders.ts';
import { hostileStrings } from '#lib/testing/hostile-strings.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Graph } from '#lib/topology/model.ts';
import { mapSvg } from './map-svg.ts';

const palette = new Proxy({}, { get: (_, token) => `#${String(token)}` }) as Palette;
const numbers = { visible: 1284, inFlight: 3, delayed: 0, at: 0, rate: null };

function draw(graph: Graph, caption = 'counts at 2026-11-22 07:00:00 UTC'): Document {
  const { layout } = layoutColumns(graph);
  const text = mapSvg({ graph, layout, numbersOf: () => numbers, palette, caption });
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

/** What is to be read: a title only tells it whole. */
const wordsOf = (picture: Document) =>
  [...picture.querySelectorAll('text')].map(({ lastChild }) => lastChild?.textContent ?? '');

describe('the map as SVG', () => {
  it('has names, counts, what is told on edges, a legend and the time', () => {
    const graph = buildGraph({
      topics: [aTopic({ name: 'refunds' })],
      queues: [aQueue({ name: 'mail' })],
      subscriptions: [
        aSubscription({ topicArn: aTopic({ name: 'refunds' }).arn, endpoint: queueArn('mail'), pending: true }),
      ],
    });
    expect(wordsOf(draw(graph)).sort()).toEqual(
      ['mail', 'refunds', '1,284', '3 in flight', 'pending', 'Pending', 'counts at 2026-11-22 07:00:00 UTC'].sort(),
    );
  });

  it('tells a filtered subscription from a plain one, and keeps long words off the cards', () => {
    const [topicArn, filterPolicy] = [
      aTopic().arn,
      JSON.stringify({ kind: ['a very long kind', 'another long kind'] }),
    ];
    const graph = buildGraph({
      topics: [aTopic()],
      queues: [aQueue({ name: 'mail' }), aQueue({ name: 'post' })],
      subscriptions: [
        aSubscription({ topicArn, endpoint: queueArn('mail'), attributes: anAttributes({ filterPolicy }) }),
        aSubscription({ topicArn, endpoint: queueArn('post') }),
      ],
    });
    const picture = draw(graph);
    const label = [...graph.edges.values()].find((edge) => edge.label !== null)?.label ?? '';
    const written = wordsOf(picture).find((words) => words.endsWith('…')) ?? '';
    expect(label.startsWith(written.slice(0, -1))).toBe(true);
    expect(written.length).toBeLessThanOrEqual(16);
    expect([...picture.querySelectorAll('text > title')].map(({ textContent }) => textContent)).toEqual([label]);
    expect(picture.querySelectorAll(`path[d="${GLYPHS.filter}"]`)).toHaveLength(2);
  });

  it('draws every node and every edge of a large account', () => {
    const graph = buildGraph(bigTopology(worldSize(500)));
    const picture = draw(graph);
    expect(picture.querySelectorAll('g > title')).toHaveLength(graph.nodes.size);
    expect(picture.querySelectorAll('path[marker-end]')).toHaveLength(graph.edges.size);
  });

  it('takes every text for text, and needs nothing from elsewhere', () => {
    const subscriptions = hostileStrings(300).map((endpoint) => aSubscription({ protocol: 'https', endpoint }));
    const picture = draw(buildGraph({ topics: [aTopic()], queues: [], subscriptions }), '<script>"&');
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.querySelectorAll('script, image, use, foreignObject, style, a, [href], [onload]')).toHaveLength(0);
    expect(wordsOf(picture)).toContain('<script>"&');
  });
});
