import type { Page } from '@playwright/test';
import type {} from './window.ts';

export type Frames = {
  fps: number;
  /** ms between two frames, at worst. */
  worst: number;
  /** ms of the main thread's CPU a frame, all tasks counted. */
  busy: number;
};

/** Runs `gesture` in the page, one step a frame, and measures the frames and the main thread. */
export async function measureFrames(page: Page, gesture: 'pan' | 'zoom', frames: number): Promise<Frames> {
  const session = await watchCpu(page);
  const before = await taskSeconds(session);
  const gaps = await page.evaluate(runGesture, { gesture, frames });
  const busy = (await taskSeconds(session)) - before;
  await session.detach();
  return framesOf(gaps, busy);
}

/** Measures the frames of the page while something is done to it from outside. */
export async function measureWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  const session = await watchCpu(page);
  const before = await taskSeconds(session);
  const recorder = await page.evaluateHandle(recordGaps);
  await act();
  const gaps = await recorder.evaluate((recorded) => recorded.stop());
  const busy = (await taskSeconds(session)) - before;
  await Promise.all([session.detach(), recorder.dispose()]);
  return framesOf(gaps, busy);
}

function framesOf(gaps: readonly number[], busySeconds: number): Frames {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const fps = (1000 * gaps.length) / total;
  return { fps, worst: Math.max(...gaps), busy: (busySeconds * 1000) / gaps.length };
}

/** In the page: keeps the ms between frames until it is stopped. */
function recordGaps() {
  const gaps: number[] = [];
  let previous: number | null = null;
  let asked = 0;
  const frame = (now: number) => {
    if (previous !== null) gaps.push(now - previous);
    previous = now;
    asked = requestAnimationFrame(frame);
  };
  asked = requestAnimationFrame(frame);
  return {
    stop() {
      cancelAnimationFrame(asked);
      return gaps;
    },
  };
}

/** Shows what the page holds back: ms until its first frame is done, on the clock and of the main thread's CPU. */
export async function measureShow(page: Page): Promise<{ paint: number; busy: number; whole: number }> {
  const session = await watchCpu(page);
  const before = await taskSeconds(session);
  const paint = await page.evaluate(() => window.bench.show());
  const after = await taskSeconds(session);
  await session.detach();
  return { paint, busy: (after - before) * 1000, whole: await page.evaluate(() => window.bench.whole()) };
}

/** ms of main-thread CPU that one `change` of the page's numbers costs, all that follows from it counted. */
export async function measureChanges(page: Page, how: Change, rounds: number): Promise<number> {
  const session = await watchCpu(page);
  await page.evaluate(runChanges, { how, rounds: 5, gap: 6 });
  const idle = await spent(session, () => page.evaluate(runChanges, { how: null, rounds, gap: 6 }));
  const busy = await spent(session, () => page.evaluate(runChanges, { how, rounds, gap: 6 }));
  await session.detach();
  return ((busy - idle) * 1000) / rounds;
}

async function spent(session: Session, work: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(session);
  await work();
  return (await taskSeconds(session)) - before;
}

type Change = 'change' | 'changeDirectly' | 'changeByHand';

type Changes = { how: Change | null; rounds: number; gap: number };

/** In the page: a change every `gap` frames, or the same frames with none. */
function runChanges({ how, rounds, gap }: Changes): Promise<void> {
  return new Promise((done) => {
    let frames = 0;
    const frame = () => {
      if (frames % gap === 0 && how) window.bench[how](frames / gap);
      frames += 1;
      if (frames > rounds * gap) done();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

/** What the thread itself ran: others on the same machine do not count. */
async function watchCpu(page: Page): Promise<Session> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function taskSeconds(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
}

/** In the page: drags in circles, or turns the wheel in, rests, and turns it out again. Answers with ms between frames. */
function runGesture({ gesture, frames }: { gesture: 'pan' | 'zoom'; frames: number }): Promise<number[]> {
  const target = document.querySelector('.react-flow__pane') ?? document.querySelector('canvas') ?? document.body;
  const [x, y] = [window.innerWidth / 2, window.innerHeight / 2];
  let last = { x, y };
  const mouse = (type: string, at: { x: number; y: number }) => {
    const moved = { movementX: at.x - last.x, movementY: at.y - last.y };
    last = at;
    const event = { clientX: at.x, clientY: at.y, ...moved, buttons: 1, view: window, bubbles: true, cancelable: true };
    (type === 'mousedown' ? target : window).dispatchEvent(new MouseEvent(type, event));
  };
  const wheel = (deltaY: number) =>
    target.dispatchEvent(
      new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true, view: window }),
    );
  const step = (i: number) => {
    const part = Math.floor((4 * i) / frames);
    if (gesture === 'pan') mouse('mousemove', { x: x + 120 * Math.sin(i / 12), y: y + 90 * Math.sin(i / 17) });
    else if (part % 2 === 0) wheel(part === 0 ? -80 : 80);
  };
  return new Promise((done) => {
    const gaps: number[] = [];
    if (gesture === 'pan') mouse('mousedown', { x, y });
    let previous: number | null = null;
    const frame = (now: number) => {
      if (previous !== null) gaps.push(now - previous);
      previous = now;
      if (gaps.length < frames) {
        step(gaps.length);
        requestAnimationFrame(frame);
        return;
      }
      if (gesture === 'pan') mouse('mouseup', last);
      done(gaps);
    };
    requestAnimationFrame(frame);
  });
}
