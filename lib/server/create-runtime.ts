import manifest from '../../package.json' with { type: 'json' };
import { createConnections } from './connections/connections.ts';
import { settleConnections } from './connections/settle-connections.ts';
import type { Settings } from './env.ts';
import { hostRule } from './gate/host.ts';
import { createRequestRate } from './gate/request-rate.ts';
import { createStreamCap } from './gate/stream-cap.ts';
import { createLog } from './log.ts';
import type { Runtime } from './runtime.ts';

/** Live views at a time, each with a socket. */
const MOST_STREAMS = 200;

/**
 * Makes what the one process holds; nothing is asked of AWS yet.
 * @throws WeirError `invalid_input` when the connections cannot be read, or no region is configured
 */
export async function createRuntime(settings: Settings, { checkOutput }: { checkOutput: boolean }): Promise<Runtime> {
  const log = createLog();
  const streams = createStreamCap(MOST_STREAMS);
  const { dataFolder } = settings;
  const connections = createConnections({ all: await settleConnections(settings), dataFolder, log });
  return {
    settings,
    version: manifest.version,
    log,
    isAllowedHost: hostRule(settings),
    rate: createRequestRate({ perSecond: 200, burst: 600 }),
    streams,
    checkOutput,
    connections: connections.list,
    connection: connections.open,
    async close() {
      streams.endAll();
      await connections.close();
    },
  };
}
