import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBuild } from './support/build.ts';
import { ensureChromium } from './support/chromium.ts';
import { startDemoWorld } from './support/demo-world.ts';
import { ROOT } from './support/root.ts';
import { startServer } from './support/run.ts';
import { say, sayOnce } from './support/say.ts';

const PORT = 3999;
const URL = `http://127.0.0.1:${PORT}`;
/** Long enough that rates, sparklines and a filling dead-letter queue show. */
const WARM_UP_MS = Number(process.env.WARM_UP_MS ?? 90_000);

type Shot = { name: string; path: string; theme?: 'light' | 'dark'; width?: number; height?: number };

const SHOTS: Shot[] = [
  { name: 'map-dark', path: '/default?select=arn:aws:sqs:eu-west-1:000000000000:payments-capture' },
  { name: 'map-light', path: '/default', theme: 'light' },
  { name: 'table', path: '/default?view=table' },
  { name: 'narrow', path: '/default', width: 900, height: 700 },
];

async function shoot(page: Page, { name, path, theme = 'dark', width = 1440, height = 900 }: Shot): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(`${URL}${path}`);
  await page.getByText(/live/i).first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await page.getByText('payments-capture').first().waitFor();
  // The past of what is in view comes a moment after the view itself: only then are there rates and sparklines.
  await page
    .getByText(/\d\/min$/)
    .nth(3)
    .waitFor();
  if (path.includes('select='))
    await page
      .getByText(/^read .* ago$/)
      .first()
      .waitFor();
  await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) });
  say(`docs/${name}.png`);
}

await ensureBuild();
const executablePath = await ensureChromium();
const world = await startDemoWorld({ onTrafficError: sayOnce() });
const server = startServer({ ...world.env, WEIR_PORT: String(PORT) });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB' });
mkdirSync(join(ROOT, 'docs'), { recursive: true });
await new Promise((resolve) => server.stdout?.once('data', resolve));
await page.goto(URL);
say(`letting the shop run for ${WARM_UP_MS / 1_000} s …`);
await page.waitForTimeout(WARM_UP_MS);
for (const shot of SHOTS) await shoot(page, shot);
await browser.close();
server.kill('SIGTERM');
await world.close();
