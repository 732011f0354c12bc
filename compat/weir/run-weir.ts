import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/support/build.ts';
import { ensureChromium } from '../../scripts/support/chromium.ts';
import { type Counts, countPlaywright, countVitest } from '../../scripts/support/counts.ts';
import type { Env } from '../../scripts/support/env.ts';
import { run } from '../../scripts/support/run.ts';
import { say, secondsSince } from '../../scripts/support/say.ts';
import { cacheFolder } from '../cache.ts';
import type { Server } from '../servers/server.ts';

/** What Weir's own tests came to before one server; `output` of those that failed. */
export type WeirRun = { integration: Counts; browser: Counts; output: string };

/** The settings by which the tests find the server (start-server.ts); of the sandbox they start their own. */
async function before<T>(server: Server, tests: (env: Env) => Promise<T>): Promise<T> {
  if (server.name === 'sandbox') return tests({});
  const running = await server.start();
  try {
    return await tests({ WEIR_TEST_ENDPOINT: running.target.endpoint, WEIR_TEST_SERVER: server.name });
  } finally {
    await running.stop();
  }
}

/** Runs the integration and the browser tests of any server before this one, each before a new and empty one. */
export async function runWeir(server: Server): Promise<WeirRun> {
  const reports = cacheFolder('weir');
  mkdirSync(reports, { recursive: true });
  await ensureBuild();
  const WEIR_TEST_CHROMIUM = await ensureChromium();
  const started = Date.now();
  say(`${server.name}: Weir before it …`);

  const integration = await before(server, async (env) => {
    const report = join(reports, `${server.name}-vitest.json`);
    const args = ['run', '--project=node', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await run('vitest', [...args, 'compat/weir'], { quiet: true, env });
    return { counts: countVitest(report), output: code === 0 ? '' : output };
  });
  const browser = await before(server, async (env) => {
    const report = join(reports, `${server.name}-playwright.json`);
    const more = { ...env, WEIR_TEST_CHROMIUM, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const { code, output } = await run('playwright', ['test', 'any-server', '--reporter=line,json'], {
      quiet: true,
      env: more,
    });
    return { counts: countPlaywright(report), output: code === 0 ? '' : output };
  });

  say(`${server.name}: Weir before it, ${secondsSince(started)} s`);
  return { integration: integration.counts, browser: browser.counts, output: integration.output + browser.output };
}
