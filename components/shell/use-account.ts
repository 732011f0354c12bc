'use client';

import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { statusOptions, topologyOptions } from '#lib/client/queries/topology.ts';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { type Merged, mergeTopologies, type OwnerOf } from '#lib/topology/merge-topologies.ts';
import type { Graph } from '#lib/topology/model.ts';
import { isSettled } from './settled.ts';

export type Account = {
  /** Of those that were read, in the order in which they are shown. */
  topologies: readonly Topology[];
  graph: Graph;
  /** Which connection a node, an edge or an ARN is read and changed through. */
  ownerOf: OwnerOf;
  /** Connections whose structure is known whole. */
  settled: ReadonlySet<string>;
};

const NOTHING = { queues: [], topics: [], subscriptions: [] };

/** The structure of all that is shown, as one graph. */
export function useAccount(shown: readonly string[]): Account {
  const topologies = useQueries({ queries: shown.map(topologyOptions), combine: known });
  const discoveries = useQueries({ queries: shown.map(statusOptions), combine: discoveriesOf });
  const [merge] = useState(createMerge);
  const merged = merge(topologies, shown[0] ?? '');
  const graph = useMemo(() => buildGraph(merged), [merged]);
  const ids = topologies
    .filter((topology) => {
      const discovery = discoveries[shown.indexOf(topology.connection.id)];
      return discovery != null && isSettled(topology, discovery);
    })
    .map(({ connection }) => connection.id)
    .join(' ');
  const settled = useMemo(() => new Set(ids.split(' ').filter(Boolean)), [ids]);
  return { topologies, graph, ownerOf: merged.ownerOf, settled };
}

const known = (results: { data: Topology | undefined }[]) => results.flatMap(({ data }) => data ?? []);
const discoveriesOf = (results: { data: ConnectionStatus | undefined }[]) =>
  results.map(({ data }) => data?.discovery ?? null);

/** Merges anew only when a list changed: a topology is another object with every patch, its lists are not. */
function createMerge() {
  let last: { of: readonly unknown[]; merged: Merged } | null = null;
  return ([first, ...others]: readonly Topology[], own: string): Merged => {
    if (!first) {
      if (last?.of[0] !== own) last = { of: [own], merged: { ...NOTHING, ownerOf: () => own } };
      return last.merged;
    }
    const of = [first, ...others].flatMap(({ connection, queues, topics, subscriptions, platformApplications }) => [
      ...[connection.id, connection.account],
      ...[queues, topics, subscriptions, platformApplications],
    ]);
    if (last?.of.length === of.length && of.every((list, i) => list === last?.of[i])) return last.merged;
    last = { of, merged: mergeTopologies([first, ...others]) };
    return last.merged;
  };
}
