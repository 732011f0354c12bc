import type { Locator } from '@playwright/test';

export type Place = { x: number; y: number };

/** Where a node stands as seen from another, in widths of that other: the same whatever the zoom. */
export async function placeBeside(node: Locator, other: Locator): Promise<Place> {
  const [box, anchor] = await Promise.all([node.boundingBox(), other.boundingBox()]);
  if (!box || !anchor) throw new Error('both nodes must be on the screen');
  const round = (share: number) => Math.round(share * 10) / 10;
  return { x: round((box.x - anchor.x) / anchor.width), y: round((box.y - anchor.y) / anchor.width) };
}

/** Drags by its middle, in screen pixels. */
export async function drag(node: Locator, by: Place): Promise<void> {
  const page = node.page();
  const box = await node.boundingBox();
  if (!box) throw new Error('the node must be on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2);
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
}
