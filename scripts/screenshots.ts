import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { makeMixedAccount } from '../e2e/support/mixed-account.ts';
import { startWeir } from '../e2e/support/start-weir.ts';
import { ensureBuild } from './support/build.ts';
import { CHANGE_SHOTS } from './support/change-shots.ts';
import { ensureChromium } from './support/chromium.ts';
import { CONNECTION_SHOTS, startTwoRegions } from './support/connection-shots.ts';
import { startDemoWorld } from './support/demo-world.ts';
import { type ActedShot, MESSAGE_SHOTS } from './support/message-shots.ts';
import { ROOT } from './support/root.ts';
import { startServer } from './support/run.ts';
import { say, sayOnce } from './support/say.ts';
import { SERVER_SHOTS, shootServer } from './support/server-shots.ts';

const PORT = 3999;
const URL = `http://127.0.0.1:${PORT}`;
/** Long enough that rates, sparklines and a filling dead-letter queue show. */
const WARM_UP_MS = Number(process.env.WARM_UP_MS ?? 90_000);
/** ms; until 5,000 nodes are read and counted, on a busy machine too. */
const READ_WITHIN = 300_000;

/** Names of pictures, to take those alone. */
const wanted = process.argv.slice(2);
const isWanted = ({ name }: { name: string }) => wanted.length === 0 || wanted.includes(name);

type Shot = { name: string; path: string; theme?: 'light' | 'dark'; width?: number; height?: number };

const SHOTS: Shot[] = [
  { name: 'map-dark', path: '/default?select=arn:aws:sqs:eu-west-1:000000000000:payments-capture' },
  { name: 'map-light', path: '/default', theme: 'light' },
  { name: 'table', path: '/default?view=table' },
  { name: 'narrow', path: '/default', width: 900, height: 700 },
];

/** Those that the running demo is needed for. */
const DEMO_SHOTS = [...SHOTS, ...MESSAGE_SHOTS, ...CHANGE_SHOTS, { name: 'endpoint-down' }];

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) });
  say(`docs/${name}.png`);
}

async function shoot(page: Page, { name, path, theme = 'dark', width = 1440, height = 900 }: Shot): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(`${URL}${path}`);
  await page.getByText(/live/i).first().waitFor();
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
  await keep(page, name);
}

async function shootActed(page: Page, { name, path, theme = 'dark', act, after }: ActedShot): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(`${URL}/default${path}`);
  await act(page);
  await keep(page, name);
  await after?.(page);
}

/** The demo's shop as it runs; at the end its endpoint goes down, and the picture stays. */
async function shootDemo(browser: Browser): Promise<void> {
  const world = await startDemoWorld({ onTrafficError: sayOnce() });
  const server = startServer({ ...world.env, WEIR_PORT: String(PORT) });
  const page = await openPage(browser);
  await new Promise((resolve) => server.stdout?.once('data', resolve));
  await page.goto(URL);
  say(`letting the shop run for ${WARM_UP_MS / 1_000} s …`);
  await page.waitForTimeout(WARM_UP_MS);
  for (const shot of SHOTS.filter(isWanted)) await shoot(page, shot);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const shot of [...MESSAGE_SHOTS, ...CHANGE_SHOTS].filter(isWanted)) await shootActed(page, shot);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${URL}/default`);
  await page.getByText('payments-capture').first().waitFor();
  await world.close();
  await page.getByText('What is shown is from').first().waitFor();
  if (isWanted({ name: 'endpoint-down' })) await keep(page, 'endpoint-down');
  await page.close();
  server.kill('SIGTERM');
}

/** 5,000 nodes, all in view. */
async function shootFar(browser: Browser): Promise<void> {
  say('making an account of 5,000 nodes …');
  const weir = await startWeir({ prepare: makeMixedAccount });
  const page = await openPage(browser);
  await page.goto(`${weir.url}/default`);
  await page.getByText(/^Worst of/).waitFor({ timeout: READ_WITHIN });
  await page.getByText(/^Reading the account/).waitFor({ state: 'detached', timeout: READ_WITHIN });
  await keep(page, 'far');
  await page.close();
  await weir.stop();
}

/** The shop and its archive in another region, on one map. */
async function shootConnections(browser: Browser): Promise<void> {
  const weir = await startTwoRegions();
  const page = await openPage(browser);
  await page.goto(`${weir.url}/shop?with=shop-us`);
  say('letting two regions run …');
  await page.waitForTimeout(WARM_UP_MS);
  for (const { name, path, act } of CONNECTION_SHOTS.filter(isWanted)) {
    await page.goto(`${weir.url}${path}`);
    await act(page);
    await page
      .getByText(/\d\/min$/)
      .nth(3)
      .waitFor();
    await keep(page, name);
  }
  await page.close();
  await weir.stop();
}

const openPage = (browser: Browser) =>
  browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });

mkdirSync(join(ROOT, 'docs'), { recursive: true });
await ensureBuild();
const executablePath = await ensureChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
if (DEMO_SHOTS.some(isWanted)) await shootDemo(browser);
if (CONNECTION_SHOTS.some(isWanted)) await shootConnections(browser);
if (isWanted({ name: 'far' })) await shootFar(browser);
for (const shot of SERVER_SHOTS.filter(isWanted)) await shootServer(shot, () => openPage(browser), keep);
await browser.close();
