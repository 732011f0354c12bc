import type { Page } from '@playwright/test';

export type Frames = {
  fps: number;
  /** ms between two frames, at worst. */
  worst: number;
  /** ms of main thread a frame, all tasks counted. */
  busy: number;
};

/** Runs `gesture` in the page, one step a frame, and measures the frames and the main thread. */
export async function measureFrames(page: Page, gesture: 'pan' | 'zoom', frames: number): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskSeconds(session);
  const gaps = await page.evaluate(runGesture, { gesture, frames });
  const after = await taskSeconds(session);
  await session.detach();
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return { fps: (1000 * gaps.length) / total, worst: Math.max(...gaps), busy: ((after - before) * 1000) / gaps.length };
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

export async function taskSeconds(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
}

/** In the page: drags in circles, or turns the wheel in and out again over the middle. Answers with ms between frames. */
function runGesture({ gesture, frames }: { gesture: 'pan' | 'zoom'; frames: number }): Promise<number[]> {
  const target = document.querySelector('.react-flow__pane') ?? document.querySelector('canvas') ?? document.body;
  const [x, y] = [window.innerWidth / 2, window.innerHeight / 2];
  let last = { x, y };
  const mouse = (type: string, at: { x: number; y: number }) => {
    const moved = { movementX: at.x - last.x, movementY: at.y - last.y };
    last = at;
    const where = type === 'mousedown' ? target : window;
    where.dispatchEvent(
      new MouseEvent(type, {
        clientX: at.x,
        clientY: at.y,
        ...moved,
        buttons: 1,
        view: window,
        bubbles: true,
        cancelable: true,
      }),
    );
  };
  const step = (i: number) => {
    if (gesture === 'pan') return mouse('mousemove', { x: x + 120 * Math.sin(i / 12), y: y + 90 * Math.sin(i / 17) });
    const deltaY = i % frames < frames / 2 ? -60 : 60;
    target.dispatchEvent(
      new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true, view: window }),
    );
  };
  return new Promise((done) => {
    const gaps: number[] = [];
    if (gesture === 'pan') mouse('mousedown', { x, y });
    let previous: number | null = null;
    const frame = (now: number) => {
      if (previous !== null) gaps.push(now - previous);
      previous = now;
      if (gaps.length >= frames) {
        if (gesture === 'pan') mouse('mouseup', last);
        done(gaps);
        return;
      }
      step(gaps.length);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}
