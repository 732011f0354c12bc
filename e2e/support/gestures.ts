import type { Locator, Page } from '@playwright/test';
import type { Intent } from '#lib/contracts/intent.ts';
import { mapOf } from './on-map.ts';
import { REGION } from './start-weir.ts';

/** By what their handles are called. */
export const HANDLES = {
  subscribe: 'Drag to a queue to subscribe it',
  redrive: 'Drag to a queue: dead letters go there',
  end: 'Drag to another queue to move it there',
} as const;

export const handleOf = (page: Page, kind: keyof typeof HANDLES): Locator =>
  mapOf(page).getByRole('button', { name: HANDLES[kind], exact: true }).first();

type At = { x: number; y: number };

export async function middleOf(locator: Locator): Promise<At> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it must be on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses a handle and goes to a place, without letting go. */
export async function drawTo(page: Page, kind: keyof typeof HANDLES, to: At): Promise<void> {
  const from = await middleOf(handleOf(page, kind));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

/** Presses a node's handle and goes to another node, without letting go. */
export async function drawFrom(page: Page, node: Locator, kind: keyof typeof HANDLES, to: Locator): Promise<void> {
  await node.hover();
  await drawTo(page, kind, await middleOf(to));
}

/** What the next plan is asked for. */
export async function nextIntents(page: Page): Promise<Intent[]> {
  const request = await page.waitForRequest((sent) => sent.method() === 'POST' && sent.url().endsWith('/plans'));
  return request.postDataJSON().intents;
}

export const queueArn = (name: string) => `arn:aws:sqs:${REGION}:000000000000:${name}`;
export const topicArn = (name: string) => `arn:aws:sns:${REGION}:000000000000:${name}`;

/** What is said to screen readers, and while something is drawn at the pointer too. */
export const said = (page: Page): Locator => page.getByRole('status').first();
