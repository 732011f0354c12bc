import { setTimeout as sleep } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Patch } from '#lib/contracts/feed.ts';
import { createAws } from '#lib/server/aws/clients.ts';
import { CADENCE } from '#lib/server/live/cadence.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';

const IN_VIEW = 50;
const ROUNDS = 4;

/** The counts of a patch as pairs of key and depth. */
function depthsOf(text: string): [key: number, depth: number][] {
  const data = /\nevent: patch\ndata: (.*)\n/.exec(`\n${text}`)?.[1];
  if (!data) return [];
  const { n = [] } = Patch.parse(JSON.parse(data));
  return Array.from({ length: n.length / 4 }, (_, at) => [n[at * 4] ?? -1, n[at * 4 + 1] ?? 0]);
}

/** ms from the answer to `SendMessage` until a tab hears of it, sorted: of queues in view, at moments spread evenly. */
export async function measureDelays(endpoint: string): Promise<number[]> {
  const region = 'eu-west-1';
  const credentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };
  const aws = createAws({ region, credentials, endpoint: { sqs: endpoint, sns: endpoint } });
  const sqs = new SQSClient({ region, credentials, endpoint });
  const connection = aConnection({ region });
  const monitor = createMonitor({ connection, aws, dataFolder: null, log: SILENT });
  const queues = (await monitor.topology()).queues.slice(0, IN_VIEW);
  const heard = new Map<string, (at: number) => void>();
  const leave = monitor.subscribe({
    viewer: 'tab',
    lastEventId: null,
    push(text) {
      for (const [key, depth] of depthsOf(text)) heard.get(`${key} ${depth}`)?.(performance.now());
    },
  });
  monitor.watch({ viewer: 'tab', selected: null, inView: queues.map(({ arn }) => arn), historyOf: [] });
  await sleep(CADENCE.lookedAt);

  async function change(key: number, name: string, depth: number): Promise<number> {
    await sleep(Math.random() * CADENCE.lookedAt);
    const { promise, resolve } = Promise.withResolvers<number>();
    heard.set(`${key} ${depth}`, resolve);
    const QueueUrl = `${endpoint}/000000000000/${name}`;
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }));
    const sentAt = performance.now();
    return (await promise) - sentAt;
  }

  const delays: number[] = [];
  for (let depth = 1; depth <= ROUNDS; depth += 1) {
    delays.push(...(await Promise.all(queues.map(({ key, name }) => change(key, name, depth)))));
  }
  leave();
  await monitor.close();
  aws.close();
  sqs.destroy();
  return delays.sort((a, b) => a - b);
}
