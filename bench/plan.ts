import type { Locator, Page } from '@playwright/test';
import { drawTo, middleOf, topicArn } from '../e2e/support/gestures.ts';
import { mapOf, queueOf, topicOf } from '../e2e/support/on-map.ts';
import { worldOf } from './page/world.ts';
import { inBrowser } from './support/in-browser.ts';
import { median } from './support/median.ts';
import { standsStill } from './support/stands-still.ts';

/** From the drop of a topic on a queue until its plan is on the screen, in an account of 1,000 queues and 200 topics. */
const GOAL = 300;
const DROPS = 15;
const TOPIC = 'events-17';
/** It feeds every 200th queue: these are subscribed already. */
const ITS_OWN = /^queue work-\d*17,/i;

/** Screen pixels of the map's edges, where headings and controls stand over it. */
const MARGIN = 120;

/** A queue, with its middle free on the map, that the topic does not feed. */
async function anotherQueue(page: Page): Promise<Locator> {
  const map = await mapOf(page).boundingBox();
  for (const queue of await mapOf(page)
    .getByRole('group', { name: /^queue work-/i })
    .all()) {
    const [name, { x, y }] = [await queue.getAttribute('aria-label'), await middleOf(queue)];
    const free = map && x > map.x && x < map.x + map.width && y > map.y + MARGIN && y < map.y + map.height - 2 * MARGIN;
    const [, found] = /^queue ([\w-]+),/i.exec(name ?? '') ?? [];
    if (free && found && !ITS_OWN.test(name ?? '')) return queueOf(page, found);
  }
  throw new Error('no other queue is in view');
}

/** ms, by the page's own clock. */
type Drop = {
  /** From just before letting go until the plan's calls are painted. */
  whole: number;
  /** Of it, from the request for the plan until its answer has come. */
  server: number;
};

async function drop(page: Page, queue: Locator): Promise<Drop> {
  // When the last plan closed, the map grew and moved.
  await standsStill(topicOf(page, TOPIC));
  await topicOf(page, TOPIC).hover();
  await drawTo(page, 'subscribe', await middleOf(queue));
  const from = await page.evaluate(() => {
    performance.clearResourceTimings();
    return performance.now();
  });
  await page.mouse.up();
  const shown = await page.waitForFunction(
    () => document.body.textContent?.includes('Calls to AWS, in this order') && performance.now(),
  );
  const whole = Number(await shown.jsonValue()) - from;
  const server = await page.evaluate(() => {
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const plan = asked.find(({ name }) => name.endsWith('/plans'));
    return plan ? plan.responseEnd - plan.requestStart : Number.NaN;
  });
  await page.keyboard.press('Escape');
  await page.getByLabel('Plan', { exact: true }).waitFor({ state: 'detached' });
  return { whole, server };
}

await inBrowser(worldOf(1_000), async ({ weir, openPage }) => {
  const page = await openPage();
  await page.goto(`${weir.url}/default?select=${topicArn(TOPIC)}`);
  await topicOf(page, TOPIC).waitFor();
  await page.getByText('Reading the account').waitFor({ state: 'detached', timeout: 120_000 });
  await standsStill(topicOf(page, TOPIC));
  const queue = await anotherQueue(page);
  const drops: Drop[] = [];
  for (let i = 0; i < DROPS; i += 1) drops.push(await drop(page, queue));
  console.log(`drop → plan on the screen (goal: median ≤ ${GOAL} ms)`);
  const row = ({ whole, server }: Drop) => ({ 'whole, ms': whole.toFixed(0), 'of it server, ms': server.toFixed(0) });
  console.table(drops.sort((a, b) => a.whole - b.whole).map(row));
  const middle = {
    whole: median(drops.map(({ whole }) => whole)),
    server: median(drops.map(({ server }) => server)),
  };
  console.table({ median: row(middle) });
});
