import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerDesk, DESK } from '#sandbox/desk/answer-desk.ts';
import { type Answer, sendAnswer } from './answer.ts';
import { handleRequest, type Served } from './handle-request.ts';
import { isOwnHost } from './own-host.ts';

/** This machine only: the sandbox checks no signature. */
const HOST = '127.0.0.1';

/** Longer than clients keep a connection in hand, so that none is cut under a request about to be sent. */
const KEEP_ALIVE_MS = 65_000;

const STRANGER: Answer = {
  status: 403,
  contentType: 'application/json',
  body: JSON.stringify({
    message: 'Ask the sandbox by an address or as localhost: other names may be of other machines.',
  }),
};

/** Starts serving; port 0 lets the system choose. Rejects when the port is taken. */
export async function listen(served: Served, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (!isOwnHost(request.headers.host)) sendAnswer(response, STRANGER);
    else if (request.url?.startsWith(DESK)) sendAnswer(response, answerDesk(served.world, request));
    else void handleRequest(served, request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, HOST, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} on ${HOST} is taken; set SANDBOX_PORT to a free one.`, { cause: error });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
