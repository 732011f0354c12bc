import { aQueue, aSubscription, queueArn } from '#lib/testing/builders.ts';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import type { Box, Graph } from '#lib/topology/model.ts';
import { layoutDagre, layoutElk } from './layout/anchors.ts';
import { countCrossings } from './layout/crossings.ts';
import { median } from './support/median.ts';

/**
 * B4: layout of mixed worlds against dagre and elkjs in the same run. What one more node moves is not measured for the
 * anchors at 5,000 nodes: dagre alone takes a minute there.
 */
type Boxes = ReadonlyMap<string, Box>;
type Contender = { name: string; runs: number; layout: (graph: Graph, before?: Boxes) => Boxes | Promise<Boxes> };

const CONTENDERS: readonly Contender[] = [
  {
    name: 'columns',
    runs: 15,
    layout: (graph, kept) => layoutColumns(graph, kept ? { kept } : {}).layout.boxes,
  },
  { name: 'dagre', runs: 1, layout: layoutDagre },
  { name: 'elkjs', runs: 1, layout: layoutElk },
];

for (const nodes of [200, 1000, 5000]) {
  const topology = bigTopology(worldSize(nodes));
  const graph = buildGraph(topology);
  const grown = buildGraph({
    ...topology,
    queues: [...topology.queues, aQueue({ name: 'brand-new' })],
    subscriptions: [
      ...topology.subscriptions,
      aSubscription({ topicArn: topology.topics[0]?.arn ?? '', endpoint: queueArn('brand-new') }),
    ],
  });
  const rows: Record<string, Record<string, string>> = {};
  let ours = Number.NaN;
  for (const { name, runs, layout } of CONTENDERS) {
    const times: number[] = [];
    let boxes: Boxes = new Map();
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      boxes = await layout(graph);
      times.push(performance.now() - start);
    }
    const ms = median(times);
    if (name === 'columns') ours = ms;
    const { width, height } = extentOf(boxes);
    rows[name] = {
      'ms (median)': ms.toFixed(1),
      'times ours': (ms / ours).toFixed(0),
      crossings: String(countCrossings(graph, boxes)),
      'moved by one more, px': runs > 1 || nodes <= 1000 ? meanMove(boxes, await layout(grown, boxes)).toFixed(1) : '–',
      'width : height': (width / height).toFixed(2),
    };
  }
  console.log(`\n${nodes} nodes, ${graph.edges.size} edges`);
  console.table(rows);
}

function meanMove(before: Boxes, after: Boxes): number {
  let [sum, count] = [0, 0];
  for (const [id, a] of before) {
    const b = after.get(id);
    if (!b) continue;
    sum += Math.hypot(a.x - b.x, a.y - b.y);
    count++;
  }
  return sum / count;
}

function extentOf(boxes: Boxes): { width: number; height: number } {
  const all = [...boxes.values()];
  const width = Math.max(...all.map((box) => box.x + box.width)) - Math.min(...all.map(({ x }) => x));
  const height = Math.max(...all.map((box) => box.y + box.height)) - Math.min(...all.map(({ y }) => y));
  return { width, height };
}
