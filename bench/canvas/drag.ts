import type { Page } from '@playwright/test';
import { type Frames, measureWhile } from './drive.ts';

/** ms of each half of a drag: in circles over the map, then at the view's edge, which scrolls. */
const HALF = 2_500;
const SIZE = { width: 1440, height: 900 };
const EDGE = { x: SIZE.width - 8, y: SIZE.height / 2 };
/** Screen pixels a ms: as fast as a drag scrolls. */
const SPEED = 0.75;
const STROKE = 1_200;

/** Draws a link from a topic's handle, with real pointer events. */
export async function dragLink(page: Page): Promise<Frames> {
  const topic = await page.evaluate(() => window.bench.someTopic);
  const handle = page.getByRole('button', { name: 'Drag to a queue to subscribe it' });
  await page.mouse.move(...(await middleOf(page, topic)));
  const box = await handle.boundingBox();
  if (!box) throw new Error('the topic has no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const frames = await measureWhile(page, async () => {
    await circle(page);
    await page.mouse.move(EDGE.x, EDGE.y, { steps: 10 });
    // Not a wait but what is measured: for so long the pointer rests, and the view scrolls.
    await page.waitForTimeout(HALF);
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return frames;
}

/** Pans the map by hand: the same circles, then as far and as fast as the drag scrolls. */
export function dragPane(page: Page): Promise<Frames> {
  return measureWhile(page, async () => {
    await page.mouse.move(SIZE.width / 2, 24);
    await page.mouse.down();
    await circle(page);
    await page.mouse.up();
    for (let stroke = 0; stroke * STROKE < HALF * SPEED; stroke += 1) {
      await page.mouse.move(EDGE.x, 24);
      await page.mouse.down();
      await during(STROKE / SPEED, (t) => page.mouse.move(EDGE.x - t * SPEED, 24));
      await page.mouse.up();
    }
  });
}

const circle = (page: Page) =>
  during(HALF, (t) =>
    page.mouse.move(SIZE.width / 2 + 300 * Math.sin(t / 400), SIZE.height / 2 + 250 * Math.sin(t / 570)),
  );

async function during(ms: number, act: (t: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  for (let t = 0; t < ms; t = performance.now() - started) await act(t);
}

/** Where a node's middle is on the screen; asked of the page, since a painted node is no element. */
async function middleOf(page: Page, id: string): Promise<[number, number]> {
  const { x, y } = await page.evaluate((node) => window.bench.middleOf(node), id);
  return [x, y];
}
