import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createSandbox } from '#sandbox/create-sandbox.ts';
import { startTraffic, type Traffic } from '#sandbox/traffic/start-traffic.ts';
import { buildWorld } from '#sandbox/worlds/build-world.ts';
import { shop } from '#sandbox/worlds/shop.ts';
import type { Env } from './env.ts';
import { ROOT } from './root.ts';

const REGION = 'eu-west-1';

/** The sandbox with the shop in it; `env` is what points the AWS SDK, and so Weir, at it. */
export type DemoWorld = { endpoint: string; env: Env; traffic: Traffic; close(): Promise<void> };

/** Starts the sandbox on `port` (0 = any), builds the shop in it and sets its traffic going. */
export async function startDemoWorld({
  port = 0,
  onTrafficError,
}: {
  port?: number;
  onTrafficError: (error: unknown) => void;
}): Promise<DemoWorld> {
  const sandbox = await createSandbox({ port });
  const config = {
    endpoint: sandbox.endpoint,
    region: REGION,
    credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
  };
  const clients = { sqs: new SQSClient(config), sns: new SNSClient(config) };
  const world = await buildWorld(clients, shop);
  const traffic = startTraffic(clients, world, shop, { onError: onTrafficError });
  return {
    endpoint: sandbox.endpoint,
    traffic,
    env: {
      AWS_ENDPOINT_URL: sandbox.endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'demo',
      AWS_SECRET_ACCESS_KEY: 'demo',
      AWS_PROFILE: undefined,
      AWS_SESSION_TOKEN: undefined,
      WEIR_DATA: join(ROOT, '.weir', 'demo'),
    },
    async close() {
      await traffic.stop();
      clients.sqs.destroy();
      clients.sns.destroy();
      await sandbox.close();
    },
  };
}
