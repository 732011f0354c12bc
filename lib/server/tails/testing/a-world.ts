import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { createTopic, listAll, publish } from '#lib/testing/topic-acts.ts';
import { aServer, type Death } from './a-server.ts';

export const MINUTE = 60_000;

/** A folder of a server's own. */
export const aFolder = () => mkdtempSync(join(tmpdir(), 'weir-tails-'));

/** A sandbox with the topic `alerts`, lives of servers before it, and their time. */
export async function aWorld() {
  const started = await startSandbox();
  const topicArn = await createTopic(started, 'alerts');
  const home = aFolder();
  const lives: { die(): void }[] = [];
  let time = Date.now();
  return {
    ...started,
    topicArn,
    now: () => time,
    pass(ms: number) {
      time += ms;
    },
    /** A life of the server that lives in `folder`, the same as those before unless another is given. */
    begin({ folder = home, death }: { folder?: string | null; death?: Death } = {}) {
      const life = aServer({ started, now: () => time, folder, ...(death && { death }) });
      lives.push(life);
      return life;
    },
    /** What stands: URLs of queues, endpoints of subscriptions. */
    found: () => listAll(started),
    publish: (text: string, priority = 'low') => publish(started, topicArn, text, priority),
    async close() {
      for (const life of lives) life.die();
      await started.close();
    },
  };
}
