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
  // A connection whose last answer ended only now stays open for the next request: it is closed when found idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const ended = runtime.close().then(() => Promise.allSettled([closed.promise, next.close()]));
  await Promise.race([ended, wait(grace, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
}
