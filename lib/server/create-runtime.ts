import manifest from '../../package.json' with { type: 'json' };
import type { Settings } from './env.ts';
import { hostRule } from './gate/host.ts';
import { createRequestRate } from './gate/request-rate.ts';
import { createStreamCap } from './gate/stream-cap.ts';
import { createLog } from './log.ts';
import { openConnection } from './open-connection.ts';
import type { Runtime } from './runtime.ts';
import { weirError } from './weir-error.ts';

/** Live views at a time, each with a socket. */
const MOST_STREAMS = 200;

/**
 * Makes what the one process holds; nothing is asked of AWS yet.
 * @throws WeirError `invalid_input` when no region is configured
 */
export async function createRuntime(settings: Settings, { checkOutput }: { checkOutput: boolean }): Promise<Runtime> {
  const log = createLog();
  const streams = createStreamCap(MOST_STREAMS);
  const connection = await openConnection(settings, log);
  const open = new Map([[connection.id, connection]]);
  return {
    settings,
    version: manifest.version,
    log,
    isAllowedHost: hostRule(settings),
    rate: createRequestRate({ perSecond: 200, burst: 600 }),
    streams,
    checkOutput,
    connections: () => [...open.values()].map(({ monitor }) => monitor.connection()),
    connection(id) {
      const found = open.get(id);
      if (!found)
        throw weirError('not_found', `There is no connection “${id}”; there is ${[...open.keys()].join(', ')}.`);
      return found;
    },
    async close() {
      streams.endAll();
      await Promise.allSettled([...open.values()].map((each) => each.close()));
    },
  };
}
