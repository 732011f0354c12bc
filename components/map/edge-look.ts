import type { GraphEdge, SubscriptionLook } from '#lib/topology/model.ts';
import type { Palette } from './palette.ts';

export type EdgeLookName = SubscriptionLook | 'redrive' | 'membership';

export type EdgeLook = {
  label: string;
  meaning: string;
  tone: 'flow' | 'quiet' | 'danger' | 'unreadable';
  /** px at zoom 1: dash, gap, … ; empty = solid. */
  dash: readonly number[];
  /** px at zoom 1. */
  width: number;
};

/** px; heavy dots by twos, far apart: no redrive's even, fine ones. */
const DROPPED = [3, 3, 3, 10] as const;

/** How each kind of edge looks: the one table that DOM edges, painter and legend read. */
export const EDGE_LOOK: Record<EdgeLookName, EdgeLook> = {
  plain: { label: 'Subscription', meaning: 'Delivers everything', tone: 'flow', dash: [], width: 1.5 },
  filtered: {
    label: 'Filtered subscription',
    meaning: 'Delivers what its filter policy lets through',
    tone: 'flow',
    dash: [],
    width: 1.5,
  },
  pending: {
    label: 'Pending',
    meaning: 'Not confirmed yet: nothing is delivered',
    tone: 'quiet',
    dash: [7, 5],
    width: 1.5,
  },
  'no-policy': {
    label: 'No policy',
    meaning: 'The queue does not let the topic send: messages are dropped',
    tone: 'danger',
    dash: DROPPED,
    width: 2.5,
  },
  orphan: {
    label: 'Orphan',
    meaning: 'The queue is gone: messages are dropped',
    tone: 'danger',
    dash: DROPPED,
    width: 2.5,
  },
  unreadable: {
    label: 'Unreadable subscription',
    meaning: 'Its attributes could not be read',
    tone: 'unreadable',
    dash: [10, 3, 2, 3],
    width: 1.5,
  },
  tap: {
    label: 'Tap',
    meaning: 'Weir reads along for a while, and takes its queue away again',
    tone: 'quiet',
    dash: [2, 2.5],
    width: 1.5,
  },
  redrive: {
    label: 'Redrive',
    meaning: 'Spent messages go to the dead-letter queue',
    tone: 'danger',
    dash: [1.5, 4.5],
    width: 1.25,
  },
  membership: {
    label: 'Device of a mobile app',
    meaning: 'The device gets messages through the push service of its app',
    tone: 'quiet',
    dash: [12, 3],
    width: 1,
  },
};

export function lookOfEdge(edge: GraphEdge): EdgeLookName {
  return edge.kind === 'subscription' ? edge.look : edge.kind;
}

/** An edge's colour in a palette. */
export function edgeColour(look: EdgeLookName, palette: Palette): string {
  return palette[EDGE_LOOK[look].tone];
}
