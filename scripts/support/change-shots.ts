import { drawTo, middleOf } from '../../e2e/support/gestures.ts';
import { queueOf, topicOf } from '../../e2e/support/on-map.ts';
import type { ActedShot } from './message-shots.ts';

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
];
