import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { listen } from './listen.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs `server.ts` to its end, which is soon where a setting is wrong. */
async function fate(environment: Record<string, string>): Promise<{ code: number; stderr: string; stdout: string }> {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    AWS_CONFIG_FILE: '/nowhere',
    AWS_REGION: 'eu-west-1',
    ...environment,
  };
  const node = ['--disable-warning=ExperimentalWarning', 'server.ts'];
  return promisify(execFile)(process.execPath, node, { cwd: ROOT, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

it.each([
  [{ WEIR_HOST: '0.0.0.0' }, 'weir: WEIR_HOST=0.0.0.0 would open Weir to the network'],
  [{ AWS_REGION: '' }, 'weir: No AWS region is configured: set AWS_REGION'],
] satisfies [Record<string, string>, string][])('ends with one sentence for %o', async (environment, sentence) => {
  const { code, stdout, stderr } = await fate(environment);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('says what to do about a taken port', async () => {
  const first = createServer();
  await listen(first, { host: '127.0.0.1', port: 0 });
  const { port } = first.address() as AddressInfo;
  const { code, stderr } = await fate({ WEIR_PORT: String(port), WEIR_DATA: '/dev/null' });
  first.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`weir: Port ${port} is taken. Stop what listens there, or choose another: WEIR_PORT=`);
});
