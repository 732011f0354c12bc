import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './support/build.ts';
import { ensureChromium } from './support/chromium.ts';
import { add, type Counts, countPlaywright, countVitest, NO_TESTS } from './support/counts.ts';
import { ROOT } from './support/root.ts';
import { run } from './support/run.ts';
import { say, secondsSince } from './support/say.ts';

const REPORTS = join(ROOT, 'node_modules', '.cache', 'weir-test');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json');

/** One step of the run; a step that fails without a failed test in its report counts as one failure. */
type Step = { name: string; run: () => Promise<{ code: number; counts: Counts }> };

async function tool(command: string, args: string[]): Promise<{ code: number; counts: Counts }> {
  const { code } = await run(command, args);
  return { code, counts: NO_TESTS };
}

const STEPS: Step[] = [
  { name: 'lint and format', run: () => tool('biome', ['check', '.']) },
  { name: 'types', run: () => tool('tsc', ['--noEmit']) },
  { name: 'unused code', run: () => tool('knip', []) },
  {
    name: 'unit and integration tests',
    run: async () => {
      const { code } = await run('vitest', [
        'run',
        '--reporter=minimal',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
      ]);
      return { code, counts: countVitest(VITEST_REPORT) };
    },
  },
  {
    name: 'browser tests',
    run: async () => {
      await ensureBuild();
      const env = {
        WEIR_TEST_CHROMIUM: await ensureChromium(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT,
      };
      const { code } = await run('playwright', ['test', '--reporter=line,json'], { env });
      return { code, counts: countPlaywright(PLAYWRIGHT_REPORT) };
    },
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let total = NO_TESTS;
for (const step of STEPS) {
  const started = Date.now();
  say(`${step.name} …`);
  const { code, counts } = await step.run().catch((error: Error) => {
    say(error.message);
    return { code: 1, counts: NO_TESTS };
  });
  const failed = counts.failed === 0 && code !== 0 ? 1 : counts.failed;
  total = add(total, { ...counts, failed });
  say(`${step.name}: ${failed === 0 ? 'ok' : 'FAILED'} (${secondsSince(started)} s)`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
