import { PublishCommand } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Locator, Page } from '@playwright/test';
import { countsOf } from './support/messages.ts';
import { edgesSaying, inspectorOf } from './support/on-map.ts';
import { expectSound } from './support/soundness.ts';
import { type Shop, startShop } from './support/start-shop.ts';
import { expect, test } from './support/test.ts';

const QUEUE = 'refund-ledger';
const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:refunds';

let shop: Shop;
test.beforeAll(async () => {
  shop = await startShop();
});
test.afterEach(() => shop.sandbox.faults.clear());
test.afterAll(() => shop.stop());

const planOf = (page: Page) => page.getByLabel('Plan', { exact: true });
const changeOf = (page: Page) => page.getByLabel('Change', { exact: true });
const press = (panel: Locator, name: string) => panel.getByRole('button', { name, exact: true }).click();

/** What SQS itself says of the queue's policy. */
async function policy(): Promise<string | undefined> {
  const QueueUrl = shop.world.queueUrls.get(QUEUE);
  const { Attributes } = await shop.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['Policy'] }));
  return Attributes?.Policy;
}

async function proposeToAllow(page: Page): Promise<void> {
  await page.goto(`${shop.url}/default/queues/${QUEUE}?tab=policy`);
  await press(inspectorOf(page, QUEUE), 'Allow refunds…');
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/^Do something/).fill(words);
  await page.getByRole('option', { name: words, exact: true }).click();
}

async function undoLast(page: Page): Promise<void> {
  await command(page, 'Undo last change');
  await press(planOf(page), 'Undo');
  await expect(changeOf(page).getByText('applied', { exact: true })).toBeVisible();
}

test('a missing policy is planned, applied and looked at; messages arrive; its undo takes it back', async ({
  page,
}) => {
  await proposeToAllow(page);
  const plan = planOf(page);
  await expect(plan).toBeFocused();
  await expect(plan.getByText('SetQueueAttributes')).toBeVisible();
  await expect(plan.getByRole('region', { name: `Policy of ${QUEUE}`, exact: true })).toContainText('WeirDelivery');
  await expectSound(page, 'the plan', 'aside');
  await page.keyboard.press('Control+Enter');
  const change = changeOf(page);
  await expect(change.getByText('applied', { exact: true })).toBeVisible();
  await expect(change.getByRole('region', { name: 'Looked at afterwards' })).toContainText(QUEUE);
  await expectSound(page, 'the change', 'aside');
  await expect(edgesSaying(page, 'no policy: dropped')).toHaveCount(0);
  await shop.sns.send(new PublishCommand({ TopicArn: TOPIC, Message: '{}' }));
  await expect.poll(async () => (await countsOf(shop, QUEUE)).visible).toBe(1);

  await page.keyboard.press('Escape');
  await expect(change).toHaveCount(0);
  await inspectorOf(page, QUEUE).getByRole('tab', { name: 'Activity' }).click();
  await inspectorOf(page, QUEUE)
    .getByRole('button', { name: /^Undo / })
    .click();
  await press(plan, 'Undo');
  await expect(change.getByText('applied', { exact: true })).toBeVisible();
  expect(await policy()).toBeUndefined();
  await expect(edgesSaying(page, 'no policy: dropped')).toHaveCount(1);
});

test.describe('a plan that others overtook', () => {
  test.use({ expectedConsole: /status of 409/ });

  test('what changed since the plan was made is said, not overwritten; the plan is made anew', async ({ page }) => {
    await proposeToAllow(page);
    const plan = planOf(page);
    await expect(plan.getByRole('button', { name: 'Apply' })).toBeEnabled();
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [] });
    const QueueUrl = shop.world.queueUrls.get(QUEUE);
    await shop.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
    await press(plan, 'Apply');
    await expect(plan.getByRole('alert')).toContainText(QUEUE);
    expect(await policy()).toBe(Policy);
    await press(plan, 'Plan anew');
    await press(plan, 'Apply');
    await expect(changeOf(page).getByText('applied', { exact: true })).toBeVisible();
    await undoLast(page);
    expect(await policy()).toBe(Policy);
    await shop.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: '' } }));
  });
});

test('several changes become one plan, each of which can be taken out', async ({ page }) => {
  await page.goto(`${shop.url}/default/queues/${QUEUE}?tab=policy`);
  await page.getByRole('button', { name: 'Collect changes into one plan' }).click();
  const bar = page.getByRole('region', { name: 'Collected changes' });
  await expect(bar).toContainText('Collecting');
  const allow = inspectorOf(page, QUEUE).getByRole('button', { name: 'Allow refunds…' });
  await allow.click();
  await allow.click();
  await expect(bar).toContainText('2 changes collected');
  await press(bar, 'Show');
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(bar).toContainText('One change collected');
  await page.keyboard.press('Escape');
  await press(bar, 'Review plan');
  await press(planOf(page), 'Apply');
  await expect(changeOf(page).getByText('applied', { exact: true })).toBeVisible();
  await expect(bar).toHaveCount(0);
  await undoLast(page);
});

test('a plan that fails on its way says what was done; going on does the rest', async ({ page }) => {
  await page.goto(`${shop.url}/default/topics/media?tab=subscriptions`);
  const inspector = inspectorOf(page, 'media');
  await press(inspector, 'Subscribe…');
  await inspector.getByLabel('Find a queue by name').fill('newsletter');
  await press(inspector, 'newsletter');
  await press(inspector, 'Show plan');
  await expect(planOf(page).getByText(/2 calls to/)).toBeVisible();
  shop.sandbox.faults.add({ kind: 'deny', action: 'Subscribe', times: 1 });
  await press(planOf(page), 'Apply');
  await expect(changeOf(page).getByText('1 of 2 steps were done.')).toBeVisible();
  await expectSound(page, 'the change that failed', 'aside');
  await press(changeOf(page), 'Go on');
  await expect(planOf(page).getByText(/One call to/)).toBeVisible();
  await press(planOf(page), 'Apply');
  await expect(changeOf(page).getByText('applied', { exact: true })).toBeVisible();
  await expect(changeOf(page).getByRole('region', { name: 'Looked at afterwards' })).toContainText(
    'The subscription of newsletter to media is as planned',
  );
  await undoLast(page);
});

test('every change is kept, with who made it and how it ended', async ({ page }) => {
  await page.goto(`${shop.url}/default`);
  await command(page, 'Changes');
  const list = page.getByRole('dialog', { name: 'Changes' });
  await expect(list.getByRole('listitem').first()).toContainText('Undo: ');
  await expect(list.getByText('undone').first()).toBeVisible();
  await expectSound(page, 'the list of changes', '[role="dialog"]');
});
