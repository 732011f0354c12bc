import { CADENCE } from '#lib/server/live/cadence.ts';
import { measureDelays } from './push/delay.ts';
import { measureTicks } from './push/tick.ts';
import { startAside } from './support/start-aside.ts';

/**
 * B7: what a tick costs with 5,000 queues of which 2 % change and 50 tabs, as a compact patch stringified once, against
 * the counts of all as JSON for each tab; then how long a change takes from SQS, 20 ms away, to a tab.
 */
const RUNS = 3;
const GOALS = 'goals: bytes at least 250, CPU at least 45 times less';
/** ms */
const GOAL_LATE = CADENCE.lookedAt + 250;

const rows: Record<string, string | number>[] = [];
for (let run = 1; run <= RUNS; run += 1) {
  const { whole, patch } = await measureTicks();
  rows.push({
    run,
    'all, kB a tab': Math.round(whole.bytes / 1_000),
    'patch, kB a tab': (patch.bytes / 1_000).toFixed(2),
    'bytes, ratio': Math.round(whole.bytes / patch.bytes),
    'all, ms CPU': Math.round(whole.ms),
    'patch, ms CPU': patch.ms.toFixed(2),
    'CPU, ratio': Math.round(whole.ms / patch.ms),
  });
}
console.table(rows);
console.log(GOALS);

const { child: world, told: endpoint } = await startAside<string>(new URL('./discovery/world.ts', import.meta.url));
const delays = await measureDelays(endpoint);
world.kill();
const percentile = (share: number) => Math.round(delays[Math.floor(delays.length * share)] ?? Number.NaN);
console.table([
  { changes: delays.length, 'p50, ms': percentile(0.5), 'p95, ms': percentile(0.95), 'max, ms': percentile(0.999) },
]);
console.log(`goal: from SQS to a tab in at most ${GOAL_LATE} ms at the 95th percentile (poll interval + 250 ms)`);
