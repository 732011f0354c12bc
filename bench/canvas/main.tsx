import '@fontsource-variable/inter';
import '../../app/globals.css';
import { StrictMode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { indexLayout } from '#lib/topology/cull.ts';
import { BareCanvas } from './bare-canvas.tsx';
import { DirectWrites } from './direct-writes.tsx';
import { MapPage } from './map-page.tsx';
import { MemoFlow } from './memo-flow.tsx';
import { recordWrites, writeAgain } from './replay.ts';
import { changeNumbers, fillNumbers, makeWorld } from './world.ts';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'dark';
const world = makeWorld(Number(query.get('nodes') ?? 60));
const numbers = createNumbersStore();
fillNumbers(numbers, world, query.has('history'));
const unheard = createNumbersStore();
fillNumbers(unheard, world, query.has('history'));

const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
const shownCanvas = () => document.querySelector<HTMLElement>('canvas[style*="visible"]');

/** Until another canvas than now is shown; at once where none is. */
async function pictureChanged(): Promise<void> {
  const before = shownCanvas();
  while (before && shownCanvas() === before) await nextFrame();
}

function Page() {
  const [shown, setShown] = useState(!query.has('late'));
  useEffect(() => {
    let [started, whole] = [0, Promise.resolve(0)];
    let recorded: Awaited<ReturnType<typeof recordWrites>> = [];
    window.bench = {
      someQueue: world.topology.queues[Math.floor(world.topology.queues.length / 3)]?.arn ?? '',
      someTopic: world.topology.topics[Math.floor(world.topology.topics.length / 3)]?.arn ?? '',
      beside(id, { width, height }) {
        const { x = 0, y = 0 } = world.layout.boxes.get(id) ?? {};
        return indexLayout(world.layout, world.graph).nodesIn({ x, y: y - height / 2, width, height });
      },
      middleOf(id) {
        const { x = 0, y = 0, width = 0, height = 0 } = world.layout.boxes.get(id) ?? {};
        const viewport = document.querySelector('.react-flow__viewport');
        const placed = new DOMMatrix(viewport ? getComputedStyle(viewport).transform : '');
        return placed.transformPoint({ x: x + width / 2, y: y + height / 2 });
      },
      change: (round) => numbers.write(changeNumbers(world, round)),
      changeDirectly(round) {
        numbers.write(changeNumbers(world, round));
        window.writeDirectly(changeNumbers(world, round));
      },
      async record(rounds) {
        recorded = await recordWrites(Array.from({ length: rounds }, (_, round) => () => window.bench.change(round)));
      },
      changeByHand(round) {
        unheard.write(changeNumbers(world, round));
        writeAgain(recorded[round] ?? []);
      },
      show() {
        started = performance.now();
        flushSync(() => setShown(true));
        whole = nextFrame()
          .then(() => pictureChanged())
          .then(() => performance.now() - started);
        return nextFrame().then(() => performance.now() - started);
      },
      whole: () => whole,
    };
  }, []);
  switch (query.get('show')) {
    case 'bare':
      return shown && <BareCanvas world={world} />;
    case 'memo':
      return shown && <MemoFlow world={world} />;
    case 'direct':
      return <DirectWrites world={world} most={Number(query.get('most') ?? 10_000)} />;
    default:
      return <MapPage world={world} numbers={numbers} shown={shown} />;
  }
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    query.has('strict') ? (
      <StrictMode>
        <Page />
      </StrictMode>
    ) : (
      <Page />
    ),
  );
