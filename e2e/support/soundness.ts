import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Serious and critical findings of axe, each with where; of one part of the page where a selector is given. */
async function findings(page: Page, part: string | undefined): Promise<string[]> {
  // Weir has no frames: without them axe needs no page of its own, and takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`));
}

/** No serious finding of axe, and nothing that scrolls sideways. `part`: what of the page is new since the last look. */
export async function expectSound(page: Page, what: string, part?: string): Promise<void> {
  expect.soft(await findings(page, part), what).toEqual([]);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(overflow, `${what} does not scroll sideways`).toBeLessThanOrEqual(0);
}
