import { expect, test } from 'vitest';
import { anAttributes, aQueue, aSubscription, aTopic, aTopology, NOW, queueArn } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import type { GraphEdge } from '#lib/topology/model.ts';
import { EDGE_LOOK, type EdgeLookName, edgeColour, lookOfEdge } from './edge-look.ts';
import { hasWords } from './label-places.ts';
import type { Palette } from './palette.ts';

const UNREADABLE = {
  state: 'unreadable',
  at: NOW,
  code: 'denied',
  awsError: 'AuthorizationError',
  message: '',
} as const;
const APP = 'arn:aws:sns:eu-west-1:000000000000:app/GCM/shop-app';
const DEVICE = 'arn:aws:sns:eu-west-1:000000000000:endpoint/GCM/shop-app/4c94e4b2';
const FILTER = JSON.stringify({ kind: ['pick'] });

/** One edge of each look, as the map gets it from an account. */
const edges = [
  ...buildGraph(
    aTopology({
      topics: [aTopic()],
      queues: [aQueue({ name: 'spent', deadLetter: { arn: queueArn('spent-dlq'), maxReceiveCount: 5 } })],
      subscriptions: [
        aSubscription({ endpoint: queueArn('all') }),
        aSubscription({ endpoint: queueArn('some'), attributes: anAttributes({ filterPolicy: FILTER }) }),
        aSubscription({ endpoint: 'https://shop.example', protocol: 'https', pending: true, attributes: null }),
        aSubscription({ endpoint: queueArn('closed'), delivery: 'no-policy' }),
        aSubscription({ endpoint: queueArn('gone'), delivery: 'orphan' }),
        aSubscription({ endpoint: queueArn('hidden'), access: UNREADABLE, attributes: null }),
        aSubscription({ endpoint: queueArn('weir-tap-0badcafe') }),
        aSubscription({ endpoint: DEVICE, protocol: 'application' }),
      ],
      platformApplications: [{ arn: APP, name: 'shop-app', platform: 'GCM', enabled: true }],
    }),
  ).edges.values(),
];
const LOOKS = Object.keys(EDGE_LOOK) as EdgeLookName[];

/** What tells an edge apart for who sees no colours: its dash, and the words on it. */
function withoutColour(edge: GraphEdge): string {
  const { dash, width } = EDGE_LOOK[lookOfEdge(edge)];
  return `${dash.join(' ')} | ${width} | ${edge.label}`;
}

test('an account with every kind of subscription shows every look', () => {
  expect([...new Set(edges.map(lookOfEdge))].sort()).toEqual([...LOOKS].sort());
});

test('no two looks are told apart by colour alone', () => {
  expect(new Set(edges.map(withoutColour)).size).toBe(LOOKS.length);
});

test('every edge but a plain one says in words what it is; what a device belongs to, its ends say', () => {
  for (const edge of edges) {
    const look = lookOfEdge(edge);
    expect({ look, words: hasWords(edge) }).toMatchObject({ words: look !== 'plain' && look !== 'membership' });
  }
});

test('only what delivers is a solid line', () => {
  expect(LOOKS.filter((look) => EDGE_LOOK[look].dash.length === 0)).toEqual(['plain', 'filtered']);
});

test('what drops messages is drawn in the colour of danger and wider than what delivers', () => {
  const palette = { danger: '#d00', flow: '#00d' } as Palette;
  for (const look of ['no-policy', 'orphan'] as const) {
    expect(edgeColour(look, palette)).toBe('#d00');
    expect(EDGE_LOOK[look].width).toBeGreaterThan(EDGE_LOOK.plain.width);
  }
  expect(edgeColour('plain', palette)).toBe('#00d');
});

test('what is dropped is not dotted as a redrive is: by twos, at twice the weight, with gaps twice as long', () => {
  const { redrive } = EDGE_LOOK;
  for (const { dash, width } of [EDGE_LOOK['no-policy'], EDGE_LOOK.orphan]) {
    expect(dash.length).toBe(2 * redrive.dash.length);
    expect(width).toBeGreaterThanOrEqual(2 * redrive.width);
    expect(Math.max(...dash)).toBeGreaterThan(2 * Math.max(...redrive.dash));
  }
});

test('the legend has a name and a meaning for each look, no two alike', () => {
  expect(new Set(LOOKS.map((look) => EDGE_LOOK[look].label)).size).toBe(LOOKS.length);
  expect(new Set(LOOKS.map((look) => EDGE_LOOK[look].meaning)).size).toBe(LOOKS.length);
});
