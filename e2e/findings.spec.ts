import { PublishCommand } from '@aws-sdk/client-sns';
import type { Page } from '@playwright/test';
import { countsOf } from './support/messages.ts';
import { edgesSaying, inspectorOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

const QUEUE = 'refund-ledger';
const TITLE = `${QUEUE} gets nothing of refunds`;
const MEND = `Show the plan that mends it: ${TITLE}`;
/** Of the shop, once all of it is read: devices come last. */
const FINDINGS = 18;

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterAll(() => shop.stop());

const listOf = (page: Page) => page.getByRole('dialog', { name: 'Findings' });
const countOf = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^\d+ findings?$/ });

async function openList(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/^Do something/).fill('Findings');
  await page.getByRole('option', { name: 'Findings', exact: true }).click();
}

test('what is broken is found, explained, mended by its own plan and looked at; what is published then arrives', async ({
  page,
}) => {
  await page.goto(`${shop.url}/default`);
  await expect(countOf(page)).toHaveText(String(FINDINGS));
  await openList(page);
  const lost = listOf(page).getByRole('region', { name: 'Messages are lost', exact: true });
  await expect(lost).toContainText(`Queue ${QUEUE} has no policy.`);
  await expectSound(page, 'the findings', '[role=dialog]');
  await lost.getByRole('button', { name: TITLE, exact: true }).click();

  const findings = inspectorOf(page, `refunds → ${QUEUE}`).getByRole('region', { name: 'Findings' });
  await expect(findings).toContainText(`Policy of ${QUEUE}none`);
  await expect(edgesSaying(page, 'no policy: dropped')).toHaveAttribute('title', /Finding: messages are lost/);
  await expectSound(page, 'the finding', 'aside');
  await findings.getByRole('button', { name: MEND }).click();

  const plan = page.getByLabel('Plan', { exact: true });
  await expect(plan.getByText('SNS topic refunds may send to this queue')).toBeVisible();
  await plan.getByRole('button', { name: 'Apply', exact: true }).click();
  const change = page.getByLabel('Change', { exact: true });
  await expect(change.getByText('applied', { exact: true })).toBeVisible();
  await expect(change.getByRole('region', { name: 'Looked at afterwards' })).toContainText(QUEUE);

  await expect(edgesSaying(page, 'no policy: dropped')).toHaveCount(0);
  await expect(countOf(page)).toHaveText(String(FINDINGS - 1));
  await shop.sns.send(new PublishCommand({ TopicArn: shop.world.topicArns.get('refunds'), Message: '{}' }));
  await expect.poll(async () => (await countsOf(shop, QUEUE)).visible).toBe(1);
  await page.keyboard.press('Escape');
  await expect(findings).toHaveCount(0);
});

test('where no plan can help, that is said; a plan of the list opens beside the map', async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await countOf(page).click();
  const pending = listOf(page).getByRole('listitem').filter({ hasText: 'ops@shop.example has not confirmed' });
  await expect(pending).toContainText('No plan can mend this');
  await expect(pending.getByRole('button')).toHaveCount(1);

  await listOf(page)
    .getByRole('button', { name: /^Show the plan that mends it: loyalty-dlq keeps/ })
    .click();
  await expect(listOf(page)).toHaveCount(0);
  await expect(page.getByLabel('Plan', { exact: true }).getByText('SetQueueAttributes')).toBeVisible();
});
