import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { createRuntime } from '../create-runtime.ts';
import { readSettings } from '../env.ts';
import { installRuntime, runtime, uninstallRuntime } from '../runtime.ts';

/** A sandbox and, once `open` is called, a real runtime before it, as routes find it, with a data folder of its own. */
export async function startRuntime() {
  const started = await startSandbox();
  const dataFolder = mkdtempSync(join(tmpdir(), 'weir-'));
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  const environment = { AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: started.sandbox.endpoint, WEIR_DATA: dataFolder };

  return {
    ...started,
    dataFolder,
    /** `more`: environment beside the sandbox's. */
    async open(more: Record<string, string> = {}): Promise<void> {
      installRuntime(await createRuntime(readSettings({ ...environment, ...more }), { checkOutput: true }));
    },
    async close(): Promise<void> {
      await runtime().close();
      uninstallRuntime();
      await started.close();
      vi.unstubAllEnvs();
    },
  };
}
