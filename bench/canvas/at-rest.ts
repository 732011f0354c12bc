import type { Page } from '@playwright/test';

/** A second, where the browser keeps its pace. */
const FRAMES = 60;

/**
 * Waits until the page has changed nothing of itself for 60 frames: nodes are mounted a few a frame, and a picture that
 * is painted in steps is shown by one last change.
 */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async (frames) => {
    let still = 0;
    const observer = new MutationObserver(() => {
      still = 0;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (; still < frames; still += 1) await new Promise(requestAnimationFrame);
    observer.disconnect();
  }, FRAMES);
}
