import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Browser, Page } from '@playwright/test';
import { buildWorld } from '#sandbox/worlds/build-world.ts';
import type { WorldDeclaration } from '#sandbox/worlds/declaration.ts';
import { shop } from '#sandbox/worlds/shop.ts';
import { elasticmqServer } from '../../compat/servers/elasticmq.ts';
import { motoServer } from '../../compat/servers/moto.ts';
import { MissingServer, type Server } from '../../compat/servers/server.ts';
import { REGION } from '../../compat/target.ts';
import { startWeirAt } from '../../e2e/support/start-weir.ts';
import { say } from './say.ts';

/** Weir before a server that somebody else wrote, with as much of the demo's shop as fits on it. */
type ServerShot = { name: string; server: Server; world: WorldDeclaration };

const ONLY_QUEUES = { ...shop, topics: [], applications: [], subscriptions: [] };

export const SERVER_SHOTS: readonly ServerShot[] = [
  { name: 'on-moto', server: motoServer, world: shop },
  { name: 'on-elasticmq', server: elasticmqServer, world: ONLY_QUEUES },
];

/** ms; others' servers are read slowly at first. */
const READ_WITHIN = 60_000;

async function build(endpoint: string, world: WorldDeclaration): Promise<void> {
  const config = { endpoint, region: REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const clients = { sqs: new SQSClient(config), sns: new SNSClient(config) };
  await buildWorld(clients, world);
  clients.sqs.destroy();
  clients.sns.destroy();
}

/** Starts the server, fills it, and gives the page with its map to `keep`. A server that is missing has no picture. */
export async function shootServer(
  { name, server, world }: ServerShot,
  openPage: () => ReturnType<Browser['newPage']>,
  keep: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const running = await server.start().catch((error: unknown) => {
    if (error instanceof MissingServer) return null;
    throw error;
  });
  if (!running) return say(`docs/${name}.png: left as it is, since this machine has no ${server.title}`);
  const { endpoint } = running.target;
  await build(endpoint, world);
  const weir = await startWeirAt(endpoint);
  const page = await openPage();
  await page.goto(`${weir.url}/default`);
  await page.getByText('payments-capture').first().waitFor({ timeout: READ_WITHIN });
  await page.getByText(/^live/).waitFor({ timeout: READ_WITHIN });
  await page.getByText(/^Reading the account/).waitFor({ state: 'detached', timeout: READ_WITHIN });
  await keep(page, name);
  await page.close();
  await weir.stop();
  await running.stop();
}
