import type { Locator, Page } from '@playwright/test';

/** The list of what a look saw in a queue. */
export const seenIn = (page: Page, queue: string): Locator =>
  page.getByRole('treegrid', { name: `Messages seen in ${queue}`, exact: true });

/** What a look at a queue saw, in words, once it is over. */
export const outcomeOf = (page: Page): Locator => page.getByRole('region', { name: 'What the look saw' });

type Look = {
  count: '10' | '100' | '1,000';
  /** A glance, unless it says otherwise. */
  hold?: '30 s' | '2 min';
};

/** Opens a queue's messages by its deep link, up to where a look can be asked for. */
export async function openMessages(page: Page, base: string, queue: string): Promise<void> {
  await page.goto(`${base}/default/queues/${queue}/messages`);
  await page.getByRole('button', { name: /^Look at/ }).waitFor();
}

/** Opens a queue's messages, and asks for a look. */
export async function lookAt(page: Page, base: string, queue: string, { count, hold }: Look): Promise<void> {
  await openMessages(page, base, queue);
  await page.getByRole('radio', { name: count, exact: true }).check({ force: true });
  if (hold) await page.getByRole('radio', { name: new RegExp(`^${hold}`) }).check({ force: true });
  await page.getByRole('button', { name: `Look at ${count}`, exact: true }).click();
}
