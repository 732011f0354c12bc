import { createSandbox } from '#sandbox/create-sandbox.ts';

/** The sandbox and nothing else, in a process of its own: tells its endpoint, then its memory and processor time when asked. */
export type Usage = { rss: number; heap: number; cpuMs: number };

const { endpoint } = await createSandbox();

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heap: heapUsed, cpuMs: (user + system) / 1_000 } satisfies Usage);
});
process.send?.(endpoint);
