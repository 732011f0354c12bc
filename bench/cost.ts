import { mock } from 'node:test';
import { createAws } from '#lib/server/aws/clients.ts';
import { CADENCE } from '#lib/server/live/cadence.ts';
import { createMonitor } from '#lib/server/live/monitor.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { clientsOf, queueArn, type World } from './cost/answer.ts';

/**
 * B6: AWS calls an hour for 1,000 queues, one viewer looking at 50 of them (one in five a dead-letter queue of another
 * that is looked at), against polling all of them every 2 s; and calls after the last viewer left. Time is moved by hand.
 */
const QUEUES = 1_000;
const LOOKED_AT = 50;
const HOUR = 3_600_000;
const POLLING_ALL = (QUEUES * HOUR) / CADENCE.lookedAt;
const GOAL = 20;

/** Lets everything that waits for an answer from memory go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += CADENCE.tick) {
    mock.timers.tick(CADENCE.tick);
    await turn();
  }
}

/** `changing`: the share of the queues whose depth is another at every reading. */
async function hour(changing: number) {
  const world: World = {
    queues: QUEUES,
    topics: 200,
    subscriptions: 2_000,
    depth: (queue) => ((queue * 7) % 100 < changing * 100 ? Math.floor(Date.now() / 1_000) : 0),
    deadLetterOf: (queue) => (queue % 5 === 0 ? null : queue - (queue % 5)),
  };
  const calls = new Map<string, number>();
  const all = () => [...calls.values()].reduce((sum, count) => sum + count, 0);
  const aws = createAws({
    region: 'eu-west-1',
    limiter: { run: ({ call }) => call(), callsLastMinute: () => 0 },
  });
  const monitor = createMonitor({
    connection: aConnection(),
    aws: { ...aws, ...clientsOf(world, calls) },
    dataFolder: null,
    log: SILENT,
  });
  const inView = Array.from({ length: LOOKED_AT }, (_, queue) => queueArn(queue));
  const look = () => monitor.watch({ viewer: 'tab', selected: null, inView, historyOf: [] });
  const leave = monitor.subscribe({ viewer: 'tab', lastEventId: null, push: () => {} });
  for (let minute = 0; minute < 60; minute += 1) {
    look();
    await pass(HOUR / 60);
  }
  const told = monitor.status();
  const inHour = all();
  const byAction = Object.fromEntries(calls);
  leave();
  await pass(CADENCE.linger);
  calls.clear();
  await pass(HOUR / 10);
  await monitor.close();
  aws.close();
  return { inHour, byAction, after: all(), cadence: told.cadence, tags: told.tags };
}

mock.timers.enable({ apis: ['setInterval', 'setTimeout', 'Date'], now: Date.UTC(2026, 0, 1) });
const rows: Record<string, string | number>[] = [];
for (const changing of [0.1, 1]) {
  const { inHour, byAction, after, cadence, tags } = await hour(changing);
  rows.push({
    'changing, %': changing * 100,
    'calls an hour': inHour,
    'of them counts': byAction.GetQueueAttributes ?? 0,
    'tags read': `${tags.read} of ${tags.total}`,
    'cadence told, s': cadence,
    'polling all ÷ calls': (POLLING_ALL / inHour).toFixed(1),
    '60 s after the last viewer': after,
  });
}
console.table(rows);
console.log(`goal: polling all ÷ calls at least ${GOAL}, and no call 60 s after the last viewer`);
