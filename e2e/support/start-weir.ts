import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { z } from 'zod';
import type { WeirConfig } from '#lib/contracts/config.ts';
import { createSandbox, type Sandbox } from '#sandbox/create-sandbox.ts';
import type { Env } from '../../scripts/support/env.ts';
import { freePort } from '../../scripts/support/port.ts';
import { startServer } from '../../scripts/support/run.ts';

export const REGION = 'eu-west-1';
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

/** A Weir of its own, in front of a sandbox of its own. */
export type Weir = { url: string; sandbox: Sandbox; sqs: SQSClient; sns: SNSClient; stop(): Promise<void> };

type Config = { connections: z.input<typeof WeirConfig>['connections'] };

type Options = {
  /** The file of connections, by the sandbox's endpoint; without it there is one, `default`. */
  config?: (endpoint: string) => Config;
  /** Adds to the server's settings. */
  env?: Env;
  /** Fills the sandbox, or breaks it, before Weir looks at it. */
  prepare?: (before: Pick<Weir, 'sandbox' | 'sqs' | 'sns'>) => Promise<unknown>;
};

/** A Weir in front of a server that runs already. */
export async function startWeirAt(
  endpoint: string,
  { config, env }: Pick<Options, 'config' | 'env'> = {},
): Promise<Pick<Weir, 'url' | 'stop'>> {
  const data = await mkdtemp(join(tmpdir(), 'weir-e2e-'));
  const file = join(data, 'connections.json');
  if (config) await writeFile(file, JSON.stringify(config(endpoint)));
  const port = await freePort();
  const server = startServer({
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    WEIR_PORT: String(port),
    WEIR_DATA: data,
    ...(config && { WEIR_CONFIG: file }),
    ...env,
  });
  const removed = once(server, 'exit').then(async ([code]) => {
    await rm(data, { recursive: true });
    return code;
  });
  await Promise.race([
    once(server.stdout ?? server, 'data'),
    removed.then((code) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await removed;
    },
  };
}

/** Starts both; where one cannot be started, or filled, the other does not stay. */
export async function startWeir(options: Options = {}): Promise<Weir> {
  const sandbox = await createSandbox({ port: 0 });
  const config = { endpoint: sandbox.endpoint, region: REGION, credentials: CREDENTIALS };
  const clients = { sqs: new SQSClient(config), sns: new SNSClient(config) };
  const close = async () => {
    clients.sqs.destroy();
    clients.sns.destroy();
    await sandbox.close();
  };
  try {
    await options.prepare?.({ sandbox, ...clients });
    const weir = await startWeirAt(sandbox.endpoint, options);
    return { url: weir.url, sandbox, ...clients, stop: () => weir.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
