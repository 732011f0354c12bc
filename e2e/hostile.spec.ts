import { CreateQueueCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Page } from '@playwright/test';
import { hostileStrings } from '#lib/testing/hostile-strings.ts';
import { lookAt, seenIn } from './support/look.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

const HOSTILE = hostileStrings(1000, { legal: true });
/** Messages opened one after the other: every known text comes among the first. */
const OPENED = 80;

let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir({
    async prepare({ sqs }) {
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'hostile' }));
      const entry = (text: string, at: number) => ({
        Id: String(at),
        MessageBody: inSomeForm(text, at),
        MessageAttributes: { hostile: { DataType: 'String', StringValue: text } },
        // Group ids are of a closed alphabet, which leaves some room for mischief.
        MessageGroupId: text.replaceAll(/[^\w!"#$%&'()*+,./:;<=>?@[\\\]^`{|}~-]/g, '').slice(0, 128) || '-',
      });
      for (let from = 0; from < HOSTILE.length; from += 10) {
        await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: HOSTILE.slice(from, from + 10).map(entry) }));
      }
    },
  });
});
test.afterAll(() => weir.stop());

/** As it is, as a value and a key of JSON, and as what a topic published. */
function inSomeForm(text: string, at: number): string {
  const envelope = { Type: 'Notification', MessageId: 'm', TopicArn: `arn:aws:sns:eu-west-1:000000000000:${text}` };
  const forms = [text, JSON.stringify({ [text]: [text] }), JSON.stringify({ ...envelope, Message: text })];
  return forms[at % forms.length] ?? text;
}

/** What a page does that was taken in: asks elsewhere, opens a dialog, or goes away. */
function watch(page: Page): string[] {
  const done: string[] = [];
  const isOurs = (url: string) => url.startsWith(`${weir.url}/`) || url.startsWith('blob:') || url.startsWith('data:');
  page.on('request', (request) => isOurs(request.url()) || done.push(`asked ${request.url()}`));
  page.on('dialog', (dialog) => {
    done.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => done.push(`popup ${popup.url()}`));
  page.on('download', (file) => done.push(`download ${file.suggestedFilename()}`));
  return done;
}

test('a thousand hostile texts are text, wherever they are shown', async ({ page }) => {
  test.setTimeout(240_000);
  const done = watch(page);
  await lookAt(page, weir.url, 'hostile', { count: '1,000' });
  const list = seenIn(page, 'hostile');
  await expect(list).toHaveAttribute('aria-rowcount', '1001', { timeout: 60_000 });

  await list.focus();
  for (let row = 0; row < HOSTILE.length; row += 4) await page.keyboard.press('PageDown');
  await page.keyboard.press('Home');
  for (let opened = 0; opened < OPENED; opened += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^Attributes \(1\)/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
  }

  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByLabel('JSON path to show as a column').fill('attr.hostile');
  await page.getByRole('button', { name: 'Add column' }).click();
  await page.getByLabel('Group messages').selectOption('attr.hostile');
  await expect(list.getByRole('row', { expanded: true }).first()).toBeVisible();
  await page.getByLabel('Group messages').selectOption('lanes');
  await page.getByLabel('Group messages').selectOption('shape');
  await page.getByLabel('Filter messages of hostile').fill('text ~ "script" && attr.hostile ~ "script"');
  await page.getByRole('button', { name: /^Apply/ }).click();
  await expect(page.getByText(/of 1,000 match/)).toBeVisible();

  await expect(page.getByRole('tabpanel').getByRole('link')).toHaveCount(0);
  const marks = await page.evaluate(() => [
    Reflect.get(window, 'weirHostile'),
    Reflect.get(Object.prototype, 'weirHostile'),
  ]);
  expect(marks).toEqual([undefined, undefined]);
  expect(done).toEqual([]);
});
