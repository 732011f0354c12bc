import { ARCHIVE, command, live, OPENS_WITHIN, startConnections } from './support/connections.ts';
import { drawTo, middleOf } from './support/gestures.ts';
import { inspectorOf, queueOf, searchBox, topicOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import type { Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

let weir: Weir;
test.beforeAll(async () => {
  weir = await startConnections();
});
test.afterAll(() => weir.stop());

test('a region beside another: a subscription meets its queue there, and the panel works through its connection', async ({
  page,
}) => {
  await page.goto(`${weir.url}/shop`);
  await expect(topicOf(page, 'orders')).toBeVisible();
  await command(page, 'show beside: shop us');
  await expect(page).toHaveURL(`${weir.url}/shop?with=shop-us`);
  const archive = queueOf(page, 'archive');
  await expect(archive).toHaveAccessibleName(/about 0 messages.*in us-east-1$/, { timeout: OPENS_WITHIN });
  await expect(topicOf(page, 'orders')).toHaveAccessibleName(/in eu-west-1$/);
  await expect(queueOf(page, 'returns')).toHaveCount(2);

  const asked = page.waitForRequest((request) => request.url().endsWith('/api/connections/shop-us/queues/archive'));
  await archive.click();
  await asked;
  await expect(inspectorOf(page, 'archive')).toContainText(ARCHIVE);

  await searchBox(page).fill('us-east');
  await expect(page.getByRole('option')).toHaveCount(2);
  await searchBox(page).fill('');

  await page.getByRole('button', { name: 'Hide Shop US' }).click();
  await expect(page).not.toHaveURL(/with=/);
  await expect(queueOf(page, 'returns')).toHaveCount(1);
});

test('a topic drawn to a queue of another connection is a plan at each end, each through its own', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us`);
  const away = page.getByRole('group', { name: /^Queue returns,.*in us-east-1$/ });
  await expect(away).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(page.getByText(/^Reading the account/)).toHaveCount(0);
  const planned = (connection: string) =>
    page.waitForRequest((request) => request.url().endsWith(`/api/connections/${connection}/plans`));

  const first = planned('shop');
  await topicOf(page, 'orders').hover();
  await drawTo(page, 'subscribe', await middleOf(away));
  await page.mouse.up();
  await first;
  await expect(page.getByRole('heading', { name: 'Subscribe returns to orders', exact: true })).toBeVisible();
  await expect(page.getByText(/Queue returns is of Shop US/)).toBeVisible();

  const second = planned('shop-us');
  await page.getByRole('button', { name: 'Plan the policy in Shop US' }).click();
  await second;
  await expect(page.getByRole('heading', { name: 'Let topic orders send to returns', exact: true })).toBeVisible();
});

test('a link to two regions opens both, with what is selected in the second', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us,down&select=${ARCHIVE}`);
  await expect(inspectorOf(page, 'archive')).toContainText(ARCHIVE);
  await expect(topicOf(page, 'orders')).toBeVisible();
  await expect(page.getByText('Down', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/cannot be reached/).last()).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(page.getByRole('banner').getByText('not answered: 1 of 3')).toBeVisible();
});

test('the table has a column for it', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us&view=table`);
  await expect(page.getByRole('columnheader', { name: 'Connection' })).toBeVisible();
  await expect(page.getByRole('row', { name: /archive.*us-east-1/ })).toBeVisible();
});

test('a link that asks for a connection in vain says so, and is mended by a click', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=gone,shop-us`);
  await expect(queueOf(page, 'archive')).toBeVisible({ timeout: OPENS_WITHIN });
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('There is no connection “gone”.');
  await page.getByRole('button', { name: 'Take it out of the link' }).click();
  await expect(page).toHaveURL(`${weir.url}/shop?with=shop-us`);
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(0);
});

test('what is made goes to the connection that is chosen', async ({ page }) => {
  await page.goto(`${weir.url}/shop?with=shop-us`);
  await expect(queueOf(page, 'archive')).toBeVisible({ timeout: OPENS_WITHIN });
  await command(page, 'create a queue');
  const sheet = page.getByRole('dialog', { name: 'Create' });
  await sheet.getByRole('combobox', { name: 'In which connection' }).selectOption({ label: 'Shop US, us-east-1' });
  await sheet.getByRole('textbox', { name: 'Name of the queue' }).fill('audit');
  const planned = page.waitForRequest((request) => request.url().endsWith('/api/connections/shop-us/plans'));
  await sheet.getByRole('button', { name: 'Show plan' }).click();
  await planned;
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(queueOf(page, 'audit')).toHaveAccessibleName(/in us-east-1$/, { timeout: OPENS_WITHIN });
});

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('two regions on one map, with a notice, are sound', async ({ page }) => {
      await page.goto(`${weir.url}/shop?with=shop-us,gone`);
      await expect(queueOf(page, 'archive')).toBeVisible({ timeout: OPENS_WITHIN });
      await expect(live(page)).toBeVisible();
      await expectSound(page, 'side by side');
    });
  });
}
