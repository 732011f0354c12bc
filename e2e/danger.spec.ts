import { CreateQueueCommand, GetQueueUrlCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { countsOf, send } from './support/messages.ts';
import { inspectorOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { startWeir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

async function choose(page: Page, queue: string, action: string) {
  await page.goto(`${shop.url}/default/queues/${queue}`);
  const panel = inspectorOf(page, queue);
  await panel.getByRole('button', { name: 'Purge or delete' }).click();
  await page.getByRole('menuitem', { name: action }).click();
  return page.getByRole('dialog', { name: new RegExp(`${queue}$`) });
}

test('a purge shows what it takes, needs the whole name, is on the activity list, and once in 60 s', async ({
  page,
}) => {
  await send(shop, 'nightly-reports', 3);
  const dialog = await choose(page, 'nightly-reports', 'Purge…');
  const purge = dialog.getByRole('button', { name: 'Purge nightly-reports' });
  await expect(dialog.getByText(/These facts are good for \d+ s/)).toBeVisible();
  await expectSound(page, 'the purge dialog', '[role="dialog"]');
  await dialog.getByLabel('Type nightly-reports to confirm').fill('nightly-report');
  await expect(purge).toBeDisabled();
  await dialog.getByLabel('Type nightly-reports to confirm').fill('nightly-reports');
  await purge.click();
  await expect(dialog).toHaveCount(0);
  expect(await countsOf(shop, 'nightly-reports')).toMatchObject({ visible: 0 });

  const panel = inspectorOf(page, 'nightly-reports');
  await panel.getByRole('tab', { name: 'Activity' }).click();
  await expect(panel.getByText(/^Purged; it held about \d+ visible/)).toBeVisible();

  await panel.getByRole('button', { name: 'Purge or delete' }).click();
  await page.getByRole('menuitem', { name: 'Purge…' }).click();
  await expect(dialog.getByText(/SQS takes the next purge in \d+ s/)).toBeVisible();
  await dialog.getByLabel('Type nightly-reports to confirm').fill('nightly-reports');
  await expect(purge).toBeDisabled();
});

test('deleting a queue names what would be orphaned, and then it is gone', async ({ page }) => {
  const dialog = await choose(page, 'order-emails', 'Delete queue…');
  await expect(dialog.getByText('Would be orphaned')).toBeVisible();
  await expect(dialog.getByText('orders → order-emails')).toBeVisible();
  await expect(dialog).toContainText('No queue of this name can be created for 60 s');
  await dialog.getByLabel('Type order-emails to confirm').fill('order-emails');
  await dialog.getByRole('button', { name: 'Delete order-emails' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(inspectorOf(page, 'order-emails')).toHaveCount(0);
  const asked = shop.sqs.send(new GetQueueUrlCommand({ QueueName: 'order-emails' }));
  await expect(asked).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
});

test.describe('what changed after it was shown', () => {
  test.use({ expectedConsole: /status of 409/ });

  test('is shown anew, and nothing is done', async ({ page }) => {
    const dialog = await choose(page, 'thumbnails-dlq', 'Delete queue…');
    await expect(dialog.getByText('Dead letters of these queues would have nowhere to go')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    const purge = await choose(page, 'shop-prod-ReturnLabels-1A2B3C4D5E6F', 'Purge…');
    await purge.getByLabel(/to confirm$/).fill('shop-prod-ReturnLabels-1A2B3C4D5E6F');
    const QueueUrl = shop.world.queueUrls.get('shop-prod-ReturnLabels-1A2B3C4D5E6F');
    await shop.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'new' }));
    await purge.getByRole('button', { name: /^Purge/ }).click();
    await expect(purge.getByRole('alert')).toContainText('it is not empty any more');
    await expect(purge.getByText('≈ 1', { exact: true })).toBeVisible();
    expect(await countsOf(shop, 'shop-prod-ReturnLabels-1A2B3C4D5E6F')).toMatchObject({ visible: 1 });
  });
});

test('read-only, nothing can be sent, purged or deleted, and no control for it is there', async ({ page }) => {
  const weir = await startWeir({
    env: { WEIR_READ_ONLY: '1' },
    prepare: ({ sqs }) => sqs.send(new CreateQueueCommand({ QueueName: 'orders' })),
  });
  try {
    await page.goto(`${weir.url}/default/queues/orders`);
    const panel = inspectorOf(page, 'orders');
    await expect(panel.getByRole('tab', { name: 'Overview' })).toBeVisible();
    await expect(panel.getByRole('tab', { name: 'Send' })).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Purge or delete' })).toHaveCount(0);
  } finally {
    await page.close();
    await weir.stop();
  }
});
