import type { Monitor } from '#lib/server/live/monitor-contract.ts';
import type { Runtime } from '#lib/server/runtime.ts';
import { readSettings } from '../env.ts';
import { hostRule } from '../gate/host.ts';
import { createStreamCap } from '../gate/stream-cap.ts';
import { weirError } from '../weir-error.ts';

/** What a log was told, in order. */
export type Logged = { level: 'info' | 'warn' | 'error'; facts: Record<string, unknown>; message: string };

/** A runtime for tests: listens on `127.0.0.1:3000` by its host rule, lets everything through, and writes its log to a list. */
export function aRuntime(over: Partial<Runtime> = {}): Runtime & { logged: Logged[] } {
  const logged: Logged[] = [];
  const note = (level: Logged['level']) => (facts: Record<string, unknown>, message: string) =>
    void logged.push({ level, facts, message });
  const settings = readSettings({});
  return {
    settings,
    version: '1.2.3',
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    isAllowedHost: hostRule(settings),
    rate: { take: () => true },
    streams: createStreamCap(2),
    checkOutput: true,
    connections: () => [],
    connection: (id) => {
      throw weirError('not_found', `There is no connection “${id}”.`);
    },
    close: async () => {},
    ...over,
    logged,
  };
}

/** A monitor of which a test gives the parts that it needs; any other part fails the test. */
export function aMonitor(parts: Partial<Monitor>): Monitor {
  return new Proxy(parts as Monitor, {
    get(target, name: keyof Monitor) {
      if (target[name]) return target[name];
      throw new Error(`the test gave no monitor.${String(name)}`);
    },
  });
}
