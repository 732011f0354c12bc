import { createAws } from '#lib/server/aws/clients.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { discoverBare } from './discovery/floor.ts';
import { startAside } from './support/start-aside.ts';

/** B5: discovery of 1,000 queues, 200 topics and 2,000 subscriptions at 20 ms latency, against the same calls made bare. */
const RUNS = 5;
const GOAL = 1.15;

async function discover(endpoint: string): Promise<{ ms: number; calls: number }> {
  const aws = createAws({
    region: 'eu-west-1',
    endpoint: { sqs: endpoint, sns: endpoint },
    credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
  });
  const began = performance.now();
  const monitor = createMonitor({
    connection: aConnection(),
    aws,
    dataFolder: null,
    log: SILENT,
    // A busy machine takes its time: what is timed is the whole of it.
    cadence: { firstScan: 60_000 },
  });
  const { queues, subscriptions, status } = await monitor.topology();
  const ms = performance.now() - began;
  if (status.discovery !== 'complete' || queues.length !== 1_000 || subscriptions.length !== 2_000) {
    throw new Error(`Discovery ended with ${queues.length} queues and ${subscriptions.length} subscriptions`);
  }
  await monitor.close();
  aws.close();
  return { ms, calls: status.callsPerMinute };
}

const { child: world, told: endpoint } = await startAside<string>(new URL('./discovery/world.ts', import.meta.url));
const rows: Record<string, string | number>[] = [];
for (let run = 1; run <= RUNS; run += 1) {
  const bare = await discoverBare(endpoint);
  const ours = await discover(endpoint);
  rows.push({
    run,
    'bare, ms': Math.round(bare.ms),
    'bare, calls': bare.calls,
    'Weir, ms': Math.round(ours.ms),
    'Weir, calls': ours.calls,
    ratio: (ours.ms / bare.ms).toFixed(2),
  });
}
world.kill();
console.table(rows);
console.log(`goal: ratio at most ${GOAL}`);
