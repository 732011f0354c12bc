import type { NumbersStore } from '#lib/client/numbers.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';

/** A world of `nodes` nodes with its graph; the layout is computed by whoever shows it. */
export function makeWorld(nodes: number) {
  const topology = bigTopology(worldSize(nodes));
  const graph = buildGraph(topology);
  return { topology, graph, layout: layoutColumns(graph).layout };
}

type Batch = Parameters<NumbersStore['write']>[0];

/** Numbers for every queue of a world, with a quarter of an hour behind them where `history` is asked for. */
export function fillNumbers(numbers: NumbersStore, { topology }: ReturnType<typeof makeWorld>, history: boolean): void {
  const now = Date.now();
  const known = topology.queues.filter((queue) => queue.visible !== null);
  const batchAt = (at: number, share: number): Batch =>
    known.map(({ arn, key, visible, inFlight, delayed }) => ({
      arn,
      visible: Math.round((visible ?? 0) * (1 + (share - 1) * (((key * 7) % 11) / 10 - 0.4))),
      inFlight: inFlight ?? 0,
      delayed: delayed ?? 0,
      at,
    }));
  for (let minute = history ? 14 : 0; minute > 0; minute -= 0.5)
    numbers.write(batchAt(now - minute * 60_000, 1 - minute / 30));
  numbers.write(batchAt(now, 1));
}

/** A tenth of the queues with another depth; another tenth every round. */
export function changeNumbers({ topology }: ReturnType<typeof makeWorld>, round: number): Batch {
  return topology.queues
    .filter((queue) => queue.visible !== null && queue.key % 10 === round % 10)
    .map(({ arn, key, visible }) => ({
      arn,
      visible: (visible ?? 0) + 1 + ((key + round) % 7),
      inFlight: round % 50,
      delayed: 0,
      at: Date.now(),
    }));
}
