import type { Server } from 'node:http';
import { weirError } from '#lib/server/weir-error.ts';

/**
 * Starts to listen.
 * @throws WeirError `conflict` with a sentence that says what to do when the port cannot be had
 */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause: NodeJS.ErrnoException) =>
    reject(weirError('conflict', sentence(cause, port), { cause })),
  );
  server.listen({ host, port }, resolve);
  return promise;
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number): string {
  const other = `choose another: WEIR_PORT=${port < 65_535 ? port + 1 : 3000}`;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what listens there, or ${other}`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account; ${other}`;
  return `Weir cannot listen on port ${port}: ${message}.`;
}
