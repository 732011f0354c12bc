import { atRest } from './canvas/at-rest.ts';
import { dragLink, dragPane } from './canvas/drag.ts';
import { openLab } from './canvas/serve.ts';

/** Drawing a link over 5,000 nodes, half of the time with the view scrolling, against plain panning in the same run. */
const NODES = 5_000;
const VIEWS = [
  ['far', { width: 6_000, height: 3_600 }],
  ['near', { width: 1_500, height: 900 }],
] as const;

const lab = await openLab();
try {
  console.log(`Drag from a topic to a queue, ${NODES} nodes, 5 s (goal: ≥ 55 fps)`);
  const rows: Record<string, string | number>[] = [];
  for (const [view, part] of VIEWS) {
    const page = await lab.open(`nodes=${NODES}`);
    const show = async () => {
      await page.evaluate((size) => window.map?.fitNodes(window.bench.beside(window.bench.someTopic, size)), part);
      await atRest(page);
    };
    await show();
    const pan = await dragPane(page);
    await show();
    const drag = await dragLink(page);
    for (const [gesture, { fps, worst, busy }] of [
      ['plain pan', pan],
      ['drag a link', drag],
    ] as const) {
      rows.push({
        view,
        'DOM nodes': await page.locator('.react-flow__node').count(),
        gesture,
        'frames/s': fps.toFixed(1),
        'worst frame ms': worst.toFixed(0),
        'main-thread CPU ms/frame': busy.toFixed(1),
        'frames ÷ pan': (fps / pan.fps).toFixed(2),
        'CPU ÷ pan': (busy / pan.busy).toFixed(2),
      });
    }
    await page.close();
  }
  console.table(rows);
} finally {
  await lab.close();
}
