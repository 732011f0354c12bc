import { CreateQueueCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { lookAt, outcomeOf, seenIn } from '../e2e/support/look.ts';
import { inBrowser } from './support/in-browser.ts';

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

/** Frames on time after which the page has nothing long to do any more, and has told of what it had. */
const STEADY = 30;

/** ms of the longest task since the last asking, once the page is steady; 0 = none over 50 ms. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(async (frames) => {
    const { longTasks } = window as unknown as { longTasks: number[] };
    for (let [steady, before] = [0, performance.now()]; steady < frames; ) {
      const now = await new Promise(requestAnimationFrame);
      steady = now - before < 50 ? steady + 1 : 0;
      before = now;
    }
    return Math.max(0, ...longTasks.splice(0));
  }, STEADY);

await inBrowser(fill, async ({ weir, openPage }) => {
  const page = await openPage();
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
  await note('its raw text');
  console.table(table);
});
