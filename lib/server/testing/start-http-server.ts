import { once } from 'node:events';
import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { createHttpServer, type HttpServerOptions } from '../process/http-server.ts';
import { aRuntime } from './a-runtime.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

/** Starts the http server, for the one host `weir.test`, before a stub of Next; it ends with the test. */
export async function startHttpServer(over: Partial<HttpServerOptions> = {}) {
  const { log, logged } = aRuntime();
  const reached: IncomingMessage[] = [];
  const handle = async (message: IncomingMessage, response: ServerResponse) => {
    reached.push(message);
    response.end('page');
  };
  const server: Server = createHttpServer({
    operations: OPERATIONS,
    isAllowedHost: (host) => host === 'weir.test',
    dev: false,
    log,
    handle,
    ...over,
  });
  onTestFinished(() => void server.close().closeAllConnections());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function send(method: string, path: string, headers: Record<string, string | string[]> = {}): Promise<Answer> {
    const sent = request({
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: { host: 'weir.test', ...headers },
      agent: false,
    });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks = await response.toArray();
    return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() };
  }

  /** Sends bytes as they are, and answers everything that comes until the server closes. */
  async function raw(text: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.write(text);
    return Buffer.concat(await socket.toArray()).toString();
  }

  return { server, send, raw, reached, logged };
}
