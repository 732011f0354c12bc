import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { inspectorOf, topicOf } from './support/on-map.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });
const previewOf = (page: Page): Locator => dialogOf(page).getByRole('region', { name: /^Preview of/ });
const choose = (page: Page, format: string) => dialogOf(page).getByText(format, { exact: true }).click();

async function saved(page: Page): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: 'Download' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test('the whole map is handed over in every format', async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await expect(topicOf(page, 'orders')).toBeVisible();
  await page.getByRole('toolbar', { name: 'Map' }).getByRole('button', { name: 'Export…' }).click();
  await expect(previewOf(page)).toContainText('aws sqs create-queue');
  await choose(page, 'Terraform');
  await expect(previewOf(page)).toContainText('required_providers');
  expect((await saved(page)).name).toMatch(/^weir-000000000000-eu-west-1\.tf$/);
  await choose(page, 'Mermaid');
  await expect(previewOf(page)).toContainText('flowchart LR');
  await choose(page, 'SVG');
  await expect(dialogOf(page).getByRole('img', { name: 'Preview of the map' })).toBeVisible();
  expect((await saved(page)).content.toString()).toMatch(/^<svg [\s\S]*payments-capture[\s\S]*UTC/);
  await choose(page, 'PNG');
  expect((await saved(page)).content.subarray(1, 4).toString()).toBe('PNG');
});

test('a queue that is selected is handed over alone, or with what is around it', async ({ page }) => {
  await page.goto(`${shop.url}/default/queues/thumbnails`);
  await inspectorOf(page, 'thumbnails').getByRole('button', { name: 'Export…' }).click();
  await choose(page, 'JSON');
  await expect(previewOf(page)).toContainText('"name": "thumbnails"');
  await expect(previewOf(page)).not.toContainText('"name": "media"');
  await dialogOf(page).getByLabel('What').selectOption('around');
  await expect(previewOf(page)).toContainText('"name": "media"');
});
