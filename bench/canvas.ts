import { atRest } from './canvas/at-rest.ts';
import { measureChanges, measureFrames, measureShow } from './canvas/drive.ts';
import { type CanvasLab, openLab } from './canvas/serve.ts';

/** B1–B3: the canvas alone in a browser without a GPU, against anchors in the same run. */
const NODES = 10_000;
const ROUNDS = 40;
const lab = await openLab();
try {
  console.log(
    `B1: overview pan, ${NODES} nodes, all in view (goal: ≥ 55 fps; ≤ 1.1 × bare; ≥ 45 × below memo React Flow)`,
  );
  console.table(await overviewPan(lab));
  console.log(
    'B2: first paint with data in memory; worst frame zooming in and out through the switch (goal: ≤ 100 ms; ≤ 34 ms)',
  );
  console.table(await switching(lab));
  console.log(
    'B3: a tenth of the counters change (goal: ≤ 1.1 × direct DOM writes: far, of every number; near, of the same changes)',
  );
  console.table(await changing(lab));
} finally {
  await lab.close();
}

async function overviewPan({ open }: CanvasLab) {
  const rows: Record<string, string | number>[] = [];
  let ours = 0;
  for (const [name, show, frames] of [
    ['Weir', 'map', 240],
    ['bare Canvas2D', 'bare', 120],
    ['memo React Flow', 'memo', 12],
  ] as const) {
    const page = await open(`nodes=${NODES}&show=${show}`);
    const { fps, busy } = await measureFrames(page, 'pan', frames);
    await page.close();
    ours ||= busy;
    rows.push({
      canvas: name,
      'frames/s': fps.toFixed(1),
      'main-thread CPU ms/frame': busy.toFixed(1),
      'Weir ÷ it': (ours / busy).toFixed(3),
    });
  }
  return rows;
}

async function switching({ open }: CanvasLab) {
  const rows: Record<string, string | number>[] = [];
  for (const [name, show] of [
    ['Weir', 'map'],
    ['bare Canvas2D', 'bare'],
    ['memo React Flow', 'memo'],
  ] as const) {
    const page = await open(`nodes=${NODES}&show=${show}&late`);
    const { paint, busy, whole } = await measureShow(page);
    await atRest(page);
    const frames = show === 'map' ? await measureFrames(page, 'zoom', 200) : null;
    await page.close();
    rows.push({
      canvas: name,
      'first paint ms': paint.toFixed(0),
      'of it CPU': busy.toFixed(0),
      'with all edges ms': show === 'map' ? whole.toFixed(0) : '',
      'worst frame ms': frames?.worst.toFixed(0) ?? '',
      'frames/s': frames?.fps.toFixed(1) ?? '',
    });
  }
  return rows;
}

async function changing({ open }: CanvasLab) {
  const far = await open(`nodes=${NODES}`);
  const farMs = await measureChanges(far, 'change', ROUNDS);
  await far.evaluate((id) => window.map?.centreOn(id), await far.evaluate(() => window.bench.someQueue));
  await atRest(far);
  const mounted = await far.locator('.react-flow__node').count();
  const nearMs = await measureChanges(far, 'change', ROUNDS);
  await far.evaluate((rounds) => window.bench.record(rounds), ROUNDS);
  const byHand = await measureChanges(far, 'changeByHand', ROUNDS);
  await far.close();
  const page = await open(`nodes=${NODES}&show=direct&most=${NODES}`);
  const direct = await measureChanges(page, 'changeDirectly', ROUNDS);
  await page.close();
  const row = (canvas: string, ms: number, anchor: number) => ({
    canvas,
    'CPU ms/change': ms.toFixed(2),
    'direct writes ms': anchor.toFixed(2),
    ratio: (ms / anchor).toFixed(2),
  });
  return [row(`far: ${NODES} painted`, farMs, direct), row(`near: ${mounted} DOM nodes`, nearMs, byHand)];
}
