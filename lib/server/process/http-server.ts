import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusalOf } from '#lib/server/gate/refusal.ts';
import type { Log } from '#lib/server/live/monitor-contract.ts';
import { type DoorRules, refuseAtDoor } from './door.ts';
import { contentSecurityPolicy, SECURITY_HEADERS } from './security-headers.ts';

export type HttpServerOptions = DoorRules & {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Hot reloading in development; without it an upgrade is answered as a plain request. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  log: Log;
};

/** Sockets at a time; a browser opens six. */
const MOST_SOCKETS = 512;

/** ms without a byte either way; a stream's heartbeat comes every 10 s, so only a client that stopped reading is cut off. */
const MOST_SILENCE = 60_000;

/** bytes of a request's head: the path of an export can name a thousand messages. */
const MOST_HEADER_BYTES = 64 * 1024;

/** Headers that only this server, or Next itself, may set on a request. */
const INTERNAL_HEADERS = /^(?:content-security-policy|x-nonce|x-forwarded-|x-middleware-|forwarded$)/;

/** The one http server: its own limits, the door, security headers and the nonce of the page, then `handle`. */
export function createHttpServer(options: HttpServerOptions): Server {
  const limits = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: MOST_HEADER_BYTES,
  };
  // A missing Host header is refused at the door, like a wrong one.
  const server = createServer({ ...limits, keepAliveTimeout: 5_000, requireHostHeader: false }, (request, response) => {
    serve(request, response, options).catch((error: unknown) => {
      options.log.error({ err: error }, 'a request failed');
      if (response.headersSent) response.destroy();
      else send(response, error);
    });
  });
  server.maxConnections = MOST_SOCKETS;
  server.timeout = MOST_SILENCE;
  const { upgrade } = options;
  if (upgrade) {
    server.on('upgrade', (request, socket, head) => {
      request.socket.setTimeout(0);
      if (refuseAtDoor(request, options)) socket.end('HTTP/1.1 421 Misdirected Request\r\nconnection: close\r\n\r\n');
      else upgrade(request, socket, head);
    });
  }
  return server;
}

async function serve(request: IncomingMessage, response: ServerResponse, options: HttpServerOptions): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, options.dev);
  response.setHeaders(new Map([...Object.entries(SECURITY_HEADERS), ['content-security-policy', policy]]));
  const refused = refuseAtDoor(request, options);
  if (refused) return send(response, refused);
  for (const name of Object.keys(request.headers)) {
    if (INTERNAL_HEADERS.test(name)) delete request.headers[name];
  }
  // Next reads the nonce for its scripts from the request's policy; a page takes it from `x-nonce`.
  request.headers['content-security-policy'] = policy;
  request.headers['x-nonce'] = nonce;
  await options.handle(request, response);
}

function send(response: ServerResponse, error: unknown): void {
  const { status, headers, body } = refusalOf(error);
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
