import { chromium, type Locator, type Page } from '@playwright/test';
import { drawTo, middleOf, topicArn } from '../e2e/support/gestures.ts';
import { mapOf, topicOf } from '../e2e/support/on-map.ts';
import { startWeir } from '../e2e/support/start-weir.ts';
import { ensureBuild } from '../scripts/support/build.ts';
import { ensureChromium } from '../scripts/support/chromium.ts';
import { createWorld } from './page/world.ts';

/** From the drop of a topic on a queue until its plan is on the screen, in an account of 800 queues and 200 topics. */
const GOAL = 300;
const DROPS = 15;
const TOPIC = 'events-17';
/** It feeds every 200th queue: these are subscribed already. */
const ITS_OWN = /^queue work-\d*17,/i;

/** A queue in view that the topic does not feed. */
async function anotherQueue(page: Page): Promise<Locator> {
  for (const queue of await mapOf(page)
    .getByRole('group', { name: /^queue work-/i })
    .all()) {
    const [name, box] = [await queue.getAttribute('aria-label'), await queue.boundingBox()];
    const inView = box && box.y > 90 && box.y < 600 && box.x + box.width / 2 < 950;
    if (inView && name && !ITS_OWN.test(name)) return queue;
  }
  throw new Error('no other queue is in view');
}

/** ms from just before letting go until the plan's calls are painted, by the page's own clock. */
async function drop(page: Page, queue: Locator): Promise<number> {
  await topicOf(page, TOPIC).hover();
  await drawTo(page, 'subscribe', await middleOf(queue));
  const from = await page.evaluate(() => performance.now());
  await page.mouse.up();
  const shown = await page.waitForFunction(
    () => document.body.textContent?.includes('Calls to AWS, in this order') && performance.now(),
  );
  const ms = Number(await shown.jsonValue()) - from;
  await page.keyboard.press('Escape');
  await page.getByLabel('Plan', { exact: true }).waitFor({ state: 'detached' });
  return ms;
}

await ensureBuild();
const executablePath = await ensureChromium();
const weir = await startWeir({ prepare: createWorld });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${weir.url}/default?select=${topicArn(TOPIC)}`);
  await topicOf(page, TOPIC).waitFor();
  await page.getByText('Reading the account').waitFor({ state: 'detached', timeout: 120_000 });
  const queue = await anotherQueue(page);
  const drops: number[] = [];
  for (let i = 0; i < DROPS; i += 1) drops.push(await drop(page, queue));
  drops.sort((a, b) => a - b);
  const [first, median, worst] = [drops[0], drops[Math.floor(DROPS / 2)], drops.at(-1)].map((ms) => ms?.toFixed(0));
  console.table({ 'drop → plan on the screen, ms': { fastest: first, median, worst, goal: GOAL } });
} finally {
  await browser.close();
  await weir.stop();
}
