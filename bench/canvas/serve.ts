import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureChromium } from '../../scripts/support/chromium.ts';
import { atRest } from './at-rest.ts';

const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));

export type CanvasLab = {
  /** Opens the page with a query and waits until it is at rest: what it does at its start is not timed. */
  open(query: string): ReturnType<Browser['newPage']>;
  close(): Promise<void>;
};

/** Builds the page as production would, serves it on a free port, and starts a browser that draws without a GPU. */
export async function openLab(): Promise<CanvasLab> {
  await build({ configFile: CONFIG, logLevel: 'error' });
  const server = await preview({ configFile: CONFIG, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    async open(query) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${address}?${query}`, { timeout: 120_000 });
      await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 120_000 });
      await atRest(page);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
