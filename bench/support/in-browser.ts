import { chromium, type Page } from '@playwright/test';
import { startWeir, type Weir } from '../../e2e/support/start-weir.ts';
import { ensureBuild } from '../../scripts/support/build.ts';
import { ensureChromium } from '../../scripts/support/chromium.ts';

type Prepare = NonNullable<NonNullable<Parameters<typeof startWeir>[0]>['prepare']>;

type Measured = { weir: Weir; openPage(): Promise<Page> };

/** Measures Weir as production builds it, before a sandbox that `prepare` fills. All of it ends, also where measuring fails. */
export async function inBrowser(prepare: Prepare, measure: (measured: Measured) => Promise<void>): Promise<void> {
  await ensureBuild();
  const executablePath = await ensureChromium();
  const weir = await startWeir({ prepare });
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const openPage = () => browser.newPage({ viewport: { width: 1440, height: 900 } });
    await measure({ weir, openPage }).finally(() => browser.close());
  } finally {
    await weir.stop();
  }
}
