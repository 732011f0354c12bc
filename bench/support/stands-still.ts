import type { Locator } from '@playwright/test';

/** Half a second, where the browser keeps its pace. */
const FRAMES = 30;

/** Waits until an element was at one place for 30 frames: a map that travels, or is laid out anew, is over with it then. */
export function standsStill(element: Locator): Promise<void> {
  return element.evaluate(async (node, frames) => {
    let before = '';
    for (let still = 0; still < frames; ) {
      await new Promise(requestAnimationFrame);
      const { x, y, width } = node.getBoundingClientRect();
      const place = `${x} ${y} ${width}`;
      still = place === before ? still + 1 : 0;
      before = place;
    }
  }, FRAMES);
}
