import { vi } from 'vitest';

class NoResizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What a command list asks of a browser and jsdom does not have; `vi.unstubAllGlobals` takes the observer away. */
export function standInForLayout(): void {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('ResizeObserver', NoResizes);
}
