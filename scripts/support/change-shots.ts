import type { Page } from '@playwright/test';
import { drawTo, middleOf } from '../../e2e/support/gestures.ts';
import { queueOf, topicOf } from '../../e2e/support/on-map.ts';
import type { ActedShot } from './message-shots.ts';

const between = (topic: string, queue: string, tab: string) => {
  const id = `arn:aws:sns:eu-west-1:000000000000:${topic}|sqs|arn:aws:sqs:eu-west-1:000000000000:${queue}`;
  return `?select=${encodeURIComponent(id)}&tab=${tab}`;
};
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const applied = (page: Page) => page.getByLabel('Change', { exact: true }).getByText('applied', { exact: true });

async function mend(page: Page): Promise<void> {
  await press(page, /^Show the plan that mends it/);
  await page.getByText('SNS topic refunds may send to this queue').waitFor();
}

/** Changing who gets what, as the demo's shop shows it. */
export const CHANGE_SHOTS: ActedShot[] = [
  {
    name: 'drag-refused',
    path: '',
    async act(page) {
      await topicOf(page, 'orders').hover();
      await drawTo(page, 'subscribe', await middleOf(queueOf(page, 'catalog-index.fifo')));
      await page
        .getByText(/cannot deliver to FIFO queue/)
        .first()
        .waitFor();
    },
    async after(page) {
      await page.keyboard.press('Escape');
      await page.mouse.up();
    },
  },
  {
    name: 'finding',
    path: between('refunds', 'refund-ledger', 'overview'),
    theme: 'light',
    act: (page) => page.getByRole('button', { name: /^Show the plan that mends it/ }).waitFor(),
  },
  {
    name: 'plan',
    path: between('refunds', 'refund-ledger', 'overview'),
    act: mend,
  },
  {
    name: 'verified',
    path: between('refunds', 'refund-ledger', 'overview'),
    async act(page) {
      await mend(page);
      await press(page, 'Apply');
      await applied(page).waitFor();
    },
    async after(page) {
      await press(page, 'Undo');
      await page.getByLabel('Plan', { exact: true }).getByRole('button', { name: 'Undo' }).click();
      await applied(page).waitFor();
    },
  },
  {
    name: 'filter',
    path: between('orders', 'warehouse-picks', 'filter'),
    async act(page) {
      await press(page, 'And another key');
      await page.getByRole('textbox', { name: 'Key', exact: true }).nth(1).fill('total');
      const key = page.getByRole('group', { name: 'Key total', exact: true });
      await key.getByLabel('Condition 1').selectOption({ label: 'number is' });
      await key.getByLabel('Number 1').fill('300');
      await page.getByText('Live from the topic').click();
      await press(page, 'Read along 50 messages');
      await page.getByText(/would no longer be delivered/).waitFor();
      await page.getByRole('list', { name: 'Messages tried' }).getByRole('listitem').nth(5).waitFor();
    },
    after: (page) => press(page, 'Stop'),
  },
];
