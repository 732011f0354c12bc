import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

type Closable = { close(): Promise<void> };

/** Ends everything in order, and what does not end within `grace` ms by force. */
export async function shutDown(
  parts: { server: Server; runtime: Closable; next: Closable },
  grace = 2_500,
): Promise<void> {
  const { server, runtime, next } = parts;
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  const ended = runtime.close().then(() => {
    server.closeIdleConnections();
    return Promise.allSettled([closed.promise, next.close()]);
  });
  await Promise.race([ended, wait(grace, undefined, { ref: false })]);
  server.closeAllConnections();
}
