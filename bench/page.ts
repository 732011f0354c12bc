import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import type { Weir } from '../e2e/support/start-weir.ts';
import { QUEUE, queueUrl, worldOf } from './page/world.ts';
import { inBrowser } from './support/in-browser.ts';
import { median } from './support/median.ts';

/** B11: what the page costs before the map shows, and how soon it can be used; and how soon a message shows on its node. */
const GOALS = { scripts: 300, usable: 1_500 };
const LOADS = 5;
const MESSAGES = 12;
const MAP_SHOWS = 'the map shows';

/** kB of JavaScript over the wire, as compressed, that had come when the map showed; ms from the request until it did. */
async function load(page: Page, url: string): Promise<{ scripts: number; usable: number }> {
  await page.addInitScript(noteWhenMapShows, MAP_SHOWS);
  await page.goto(url, { waitUntil: 'commit' });
  const shown = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, MAP_SHOWS);
  const usable = Number(await shown.jsonValue());
  const bytes = await page.evaluate((by) => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = loaded.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
    return scripts.reduce((sum, { responseEnd, transferSize }) => sum + (responseEnd <= by ? transferSize : 0), 0);
  }, usable);
  return { scripts: bytes / 1_000, usable };
}

/** In the page itself: asked from outside, what is loaded after the map would be counted, too. */
function noteWhenMapShows(mark: string): void {
  const look = () => {
    if (document.querySelector('[aria-label^="Map of topics and queues"]') === null) return;
    performance.mark(mark);
    watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
}

/** ms from the SDK's answer to a send until the node of that queue says so. */
async function freshness(page: Page, weir: Weir): Promise<number[]> {
  await page.goto(`${weir.url}/default/queues/${QUEUE}`);
  const inspector = page.getByRole('complementary', { name: `Inspector: ${QUEUE}` });
  await inspector.getByText('≈ 0').first().waitFor();
  const seen: number[] = [];
  for (let sent = 1; sent <= MESSAGES; sent += 1) {
    await weir.sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(weir.sandbox.endpoint), MessageBody: 'x' }));
    const answered = performance.now();
    await inspector.getByText(`≈ ${sent}`, { exact: true }).first().waitFor();
    seen.push(performance.now() - answered);
  }
  return seen.sort((a, b) => a - b);
}

await inBrowser(worldOf(800), async ({ weir, openPage }) => {
  const loads = [];
  for (let i = 0; i < LOADS; i += 1) {
    const page = await openPage();
    loads.push(await load(page, `${weir.url}/default`));
    await page.close();
  }
  const seen = await freshness(await openPage(), weir);
  console.table({
    'JavaScript before the map shows, kB gzip': {
      median: median(loads.map(({ scripts }) => scripts)).toFixed(1),
      goal: GOALS.scripts,
    },
    'map usable, 1,000 nodes, ms': { median: median(loads.map(({ usable }) => usable)).toFixed(0), goal: GOALS.usable },
    'message sent → on screen, ms': { median: median(seen).toFixed(0), worst: seen.at(-1)?.toFixed(0), goal: 2_250 },
  });
});
