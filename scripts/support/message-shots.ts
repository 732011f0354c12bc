import type { Page } from '@playwright/test';

/** A picture that is taken after something was done on the page. */
export type ActedShot = {
  name: string;
  /** Below the connection's own path. */
  path: string;
  theme?: 'light' | 'dark';
  act(page: Page): Promise<void>;
  /** Ends what the act began, after the picture. */
  after?(page: Page): Promise<void>;
};

const lookAt = (page: Page, count: string) => page.getByRole('button', { name: `Look at ${count}`, exact: true });
const rows = (page: Page) => page.getByRole('treegrid', { name: /^Messages/ }).getByRole('row');

async function look(page: Page): Promise<void> {
  await lookAt(page, '100').click();
  await rows(page).nth(3).waitFor();
  await page.getByRole('button', { name: /^Look again/ }).waitFor();
}

/** Each job of message work, as the demo's shop shows it. */
export const MESSAGE_SHOTS: ActedShot[] = [
  {
    name: 'look-price',
    path: '/queues/payments-capture/messages',
    act: (page) => lookAt(page, '100').waitFor(),
  },
  {
    name: 'message',
    path: '/queues/payments-capture-dlq/messages',
    async act(page) {
      await look(page);
      await rows(page).nth(2).click();
      await page.getByRole('tree').waitFor();
    },
  },
  {
    name: 'lanes',
    path: '/queues/catalog-index.fifo/messages',
    theme: 'light',
    async act(page) {
      await look(page);
      await page.getByRole('combobox', { name: 'Group messages' }).selectOption('lanes');
    },
  },
  {
    name: 'refused',
    path: '/queues/warehouse-picks/messages',
    async act(page) {
      await look(page);
      await page.getByRole('button', { name: /^Look again/ }).click();
      await look(page);
      await page.getByRole('button', { name: /^Look again/ }).click();
      await page.getByText(/another look can send them to/).waitFor();
    },
  },
  {
    name: 'tail',
    path: '/topics/orders?tab=tail',
    async act(page) {
      await page.getByRole('button', { name: 'Start the tail' }).click();
      await rows(page).nth(8).waitFor();
    },
    async after(page) {
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('The tap is gone').waitFor();
    },
  },
  {
    name: 'who-gets-it',
    path: '/topics/alerts?tab=publish',
    async act(page) {
      await page.getByRole('textbox', { name: 'Body' }).fill('{ "alert": "disk", "value": 97 }');
      await page.getByRole('button', { name: 'Add attribute' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('priority');
      await page.getByRole('textbox', { name: 'Value' }).fill('urgent');
      await page.getByRole('list', { name: /^Delivered/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'redrive',
    path: '/queues/payments-capture-dlq?tab=redrive',
    async act(page) {
      await page.getByRole('button', { name: /^Move/ }).click();
      await page
        .getByText(/^moving \d+ of \d+$/)
        .first()
        .waitFor();
    },
    async after(page) {
      await page.getByRole('button', { name: 'Cancel the redrive' }).click();
    },
  },
];
