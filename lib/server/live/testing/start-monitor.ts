import type { Patch, Snapshot } from '#lib/contracts/feed.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { createAws } from '#lib/server/aws/clients.ts';
import { createLimiter } from '#lib/server/aws/limiter.ts';
import { createCapabilities } from '#lib/server/capabilities/capabilities.ts';
import type { Desk } from '#lib/server/desk.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { applyPatch } from '#lib/topology/patch.ts';
import type { Cadence } from '../cadence.ts';
import { createMonitor } from '../monitor.ts';

/** The product's pace, sped up for tests. */
const FAST: Partial<Cadence> = {
  tick: 10,
  gather: 20,
  lookedAt: 40,
  restBusy: 100,
  restQuiet: 200,
  lookedAtPerSecond: 1_000,
  structurePerCall: 1,
  structure: 50,
  structureMost: 200,
  retryFirst: 30,
  retryMost: 100,
  status: 20,
  linger: 200,
};

/** A sandbox, a monitor of it, the desk that work on messages takes, and a tab that keeps its own picture from the feed alone. */
export async function startMonitor(
  options: {
    cadence?: Partial<Cadence>;
    dataFolder?: (account: string) => string;
    /** An endpoint that is asked what it can do. */
    custom?: boolean;
  } = {},
) {
  const { custom = false } = options;
  const started = await startSandbox();
  const { endpoint } = started.sandbox;
  const { region, credentials } = started.config;
  const limiter = createLimiter({ attempts: 2, retryAfter: 5 });
  const aws = createAws({ region, credentials, endpoint: { sqs: endpoint, sns: endpoint }, limiter });
  const monitor = createMonitor({
    connection: aConnection({ region }),
    aws,
    capabilities: createCapabilities({ aws, custom: { sqs: custom, sns: custom }, now: Date.now }),
    dataFolder: options.dataFolder ?? null,
    log: SILENT,
    cadence: { ...FAST, ...options.cadence },
  });
  return {
    ...started,
    monitor,
    desk: { aws, monitor, log: SILENT, now: Date.now } satisfies Desk,
    openTab: (viewer = 'tab') => openTab(viewer, monitor.subscribe),
    async close() {
      await monitor.close();
      aws.close();
      await started.close();
    },
  };
}

type Subscribe = ReturnType<typeof createMonitor>['subscribe'];

function openTab(viewer: string, subscribe: Subscribe) {
  const patches: Patch[] = [];
  let picture: Topology | null = null;
  const leave = subscribe({
    viewer,
    lastEventId: null,
    push(text) {
      const [, event, data = ''] = /event: (\w+)\ndata: (.*)\n/.exec(text) ?? [];
      if (event === 'snapshot') picture = JSON.parse(data) as Snapshot;
      if (event !== 'patch' || !picture) return;
      const patch = JSON.parse(data) as Patch;
      patches.push(patch);
      picture = applyCounts(applyPatch(picture, patch), patch);
    },
  });
  return { patches, leave, picture: () => picture as Topology | null };
}

/** What a tab's store of numbers does with a patch. */
function applyCounts(picture: Topology, { n = [] }: Patch): Topology {
  const byKey = new Map(picture.queues.map((queue) => [queue.key, queue]));
  for (let at = 0; at < n.length; at += 4) {
    const [key = -1, visible = 0, inFlight = 0, delayed = 0] = n.slice(at, at + 4);
    const queue = byKey.get(key);
    if (!queue) throw new Error(`The feed counts a queue ${key} that it never told of`);
    Object.assign(queue, { visible, inFlight, delayed });
  }
  return picture;
}
