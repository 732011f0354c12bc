import { startMonitor } from '#lib/server/live/testing/start-monitor.ts';
import { createSends } from '../create-sends.ts';

export type StartedSends = Awaited<ReturnType<typeof startSends>>;

/** A sandbox, a monitor of it, and what sends and publishes to it. */
export async function startSends() {
  const started = await startMonitor();
  const sends = createSends(started.desk);
  return {
    ...started,
    sends,
    close() {
      sends.close();
      return started.close();
    },
  };
}
