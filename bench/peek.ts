import { receiveBare } from './peek/bare.ts';
import { openLooks } from './peek/look.ts';
import { startAside } from './support/start-aside.ts';

/**
 * B9, on the server: 1,000 messages looked at, small ones and such of 1 MiB, 20 ms away, against the same receive calls
 * made bare, as many at a time. A look also keeps the bodies, writes its events, and gives everything back.
 */
const RUNS = { small: 5, large: 3 };
const MESSAGES = 1_000;
const GOAL = 1.2;

const { child: world, told } = await startAside<{ endpoint: string; account: string }>(
  new URL('./peek/world.ts', import.meta.url),
  { execArgv: ['--max-old-space-size=6144'] },
);
const { endpoint, account } = told;

for (const queueName of ['small', 'large'] as const) {
  const looks = openLooks(endpoint);
  const rows: Record<string, string | number>[] = [];
  for (let run = 1; run <= RUNS[queueName]; run += 1) {
    const bare = await receiveBare(endpoint, account, queueName, MESSAGES);
    const look = await looks.glance(queueName, MESSAGES);
    if (bare.seen !== MESSAGES || look.messages !== MESSAGES || look.returned !== MESSAGES) {
      throw new Error(`Seen: bare ${bare.seen}, Weir ${look.messages}, given back ${look.returned}`);
    }
    rows.push({
      run,
      'bare receives, ms': Math.round(bare.ms),
      'all seen, ms': Math.round(look.collected),
      'all back, ms': Math.round(look.released),
      'to the tab, kB': Math.round(look.bytes / 1_000),
      'memory, MB': Math.round(process.memoryUsage.rss() / 1e6),
      ratio: (look.collected / bare.ms).toFixed(2),
    });
  }
  await looks.close();
  console.log(`${MESSAGES} messages, ${queueName === 'large' ? '1 MiB each' : 'small'}`);
  console.table(rows);
}
world.kill();
console.log(`goal: ratio of all seen at most ${GOAL}`);
