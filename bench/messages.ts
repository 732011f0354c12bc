import { CreateQueueCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { chromium, type Page } from '@playwright/test';
import { lookAt, outcomeOf, seenIn } from '../e2e/support/look.ts';
import { startWeir } from '../e2e/support/start-weir.ts';
import { ensureBuild } from '../scripts/support/build.ts';
import { ensureChromium } from '../scripts/support/chromium.ts';

/** B9, in the browser: 1,000 messages of 1 MiB are listed, walked, and opened; no task of the page takes longer than this, in ms. */
const GOAL = 200;
const MESSAGES = 1_000;
const AT_A_TIME = 8;
const QUEUE = 'large';

/** JSON of a little less than 1 MiB, of many small objects, as services write it. */
function largeBody(n: number): string {
  const item = (i: number) => ({ sku: `SKU-${n}-${i}`, price: i / 8, tags: ['red', 'small'], note: 'as ordered' });
  return JSON.stringify({ order: n, items: Array.from({ length: 11_500 }, (_, i) => item(i)) });
}

async function fill({ sqs }: { sqs: SQSClient }): Promise<void> {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: QUEUE }));
  for (let sent = 0; sent < MESSAGES; sent += AT_A_TIME) {
    const numbers = Array.from({ length: AT_A_TIME }, (_, i) => sent + i);
    await Promise.all(numbers.map((n) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: largeBody(n) }))));
  }
}

/** Keeps how long each long task of the page took. */
const watchTasks = () => {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ['longtask'],
  });
  Object.assign(window, { longTasks: tasks });
};

/** ms of the longest task since the last asking; 0 = none over 50 ms. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    return Math.max(0, ...longTasks.splice(0));
  });

await ensureBuild();
const executablePath = await ensureChromium();
const weir = await startWeir({ prepare: fill });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(watchTasks);
const table: Record<string, { 'longest task, ms': string; goal: number }> = {};
const note = async (what: string) => {
  table[what] = { 'longest task, ms': (await longest(page)).toFixed(0), goal: GOAL };
};

await lookAt(page, weir.url, QUEUE, { count: '1,000' });
await longest(page);
await outcomeOf(page)
  .getByText(/given back/)
  .waitFor({ timeout: 300_000 });
await note(`${MESSAGES} × ${(largeBody(0).length / 1024 ** 2).toFixed(2)} MiB listed as they come`);
const list = seenIn(page, QUEUE);
for (const key of [...Array.from({ length: 20 }, () => 'PageDown'), 'End', 'Home']) await list.press(key);
await note('the list walked by pages');
await list.press('Enter');
await page.getByRole('tree').waitFor({ timeout: 60_000 });
await note('one opened, as a tree');
await page.getByRole('button', { name: 'Raw' }).click();
await page.getByRole('textbox').last().waitFor();
// A long task is told of only after it, so late ones need a while to be counted.
await page.waitForTimeout(1_000);
await note('its raw text');
console.table(table);
await browser.close();
await weir.stop();
