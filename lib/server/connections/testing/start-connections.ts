import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { createRuntime } from '../../create-runtime.ts';
import { readSettings } from '../../env.ts';
import { installRuntime, uninstallRuntime } from '../../runtime.ts';
import { stubAwsHome } from '../../testing/aws-home.ts';

const KEYS = { aws_access_key_id: 'sandbox', aws_secret_access_key: 'hunter2' };

/** A role that the sandbox lets nobody assume. */
export const LOCKED = 'arn:aws:iam::222222222222:role/weir-locked';

/** A runtime with the connections of a `WEIR_CONFIG`, before a sandbox of the account of profile `ops`; all end with the test. */
export async function startConnections(connections: (endpoint: string) => object[]) {
  const started = await startSandbox({ roles: [{ arn: LOCKED, refuse: true }] });
  onTestFinished(() => started.close());
  stubAwsHome({ credentials: { ops: KEYS } });
  const dataFolder = mkdtempSync(join(tmpdir(), 'weir-'));
  const file = join(dataFolder, 'weir.json');
  writeFileSync(file, JSON.stringify({ connections: connections(started.sandbox.endpoint) }));
  const settings = readSettings({ WEIR_CONFIG: file, WEIR_DATA: dataFolder });
  const runtime = await createRuntime(settings, { checkOutput: true });
  onTestFinished(() => runtime.close());
  installRuntime(runtime);
  onTestFinished(uninstallRuntime);
  return { ...started, runtime, dataFolder };
}

/** A connection in eu-west-1 with the credentials of profile `ops`. */
export const byProfile = (id: string, endpoint: string, over: object = {}) => ({
  id,
  region: 'eu-west-1',
  profile: 'ops',
  endpoint,
  ...over,
});
