import { once } from 'node:events';
import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { aRuntime } from '#lib/server/testing/a-runtime.ts';
import { createHttpServer, type HttpServerOptions } from './http-server.ts';

type Answer = { status: number; headers: IncomingMessage['headers']; body: string };

let server: Server | undefined;
afterEach(() => server?.close().closeAllConnections());

/** Starts the server before a stub of Next that repeats what reached it. */
async function start(over: Partial<HttpServerOptions> = {}) {
  const { log, logged } = aRuntime();
  const reached: IncomingMessage[] = [];
  const handle = async (message: IncomingMessage, response: ServerResponse) => {
    reached.push(message);
    response.end('page');
  };
  const started = createHttpServer({
    operations: OPERATIONS,
    isAllowedHost: (host) => host === 'weir.test',
    dev: false,
    log,
    handle,
    ...over,
  });
  server = started.listen(0, '127.0.0.1');
  await once(started, 'listening');
  const { port } = started.address() as AddressInfo;

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

  return { send, raw, reached, logged };
}

describe('the host check', () => {
  it.each(['/', '/api/health', '/_next/static/a.js', '/default', '/api/connections/default/stream'])(
    'answers %s on a foreign host with 421 and nothing else',
    async (path) => {
      const { send, reached } = await start();
      const { status, body } = await send('GET', path, { host: 'evil.example' });
      expect([status, body, reached.length]).toEqual([421, '', 0]);
    },
  );

  it('refuses a request without a host, and one with two', async () => {
    const { raw, reached } = await start();
    const end = 'Connection: close\r\n\r\n';
    expect(await raw(`GET / HTTP/1.1\r\n${end}`)).toMatch(/^HTTP\/1.1 421 /);
    expect(await raw(`GET / HTTP/1.1\r\nHost: weir.test\r\nHost: evil.example\r\n${end}`)).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(reached).toEqual([]);
  });

  it('refuses a target that names a host of its own', async () => {
    const { raw } = await start();
    const text = 'GET http://evil.example/ HTTP/1.1\r\nHost: weir.test\r\nConnection: close\r\n\r\n';
    expect(await raw(text)).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('pages and assets', () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

  it.each([
    ['a link from a chat', 'GET', link, 200],
    ['the address bar', 'GET', { ...link, 'sec-fetch-site': 'none' }, 200],
    ['our own page', 'GET', { 'sec-fetch-site': 'same-origin' }, 200],
    ['curl', 'HEAD', {}, 200],
    ['a frame', 'GET', { ...link, 'sec-fetch-dest': 'iframe' }, 403],
    ['a script tag on another site', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['a null origin', 'GET', { origin: 'null' }, 403],
    ['a posted form', 'POST', {}, 405],
    ['a preflight', 'OPTIONS', { origin: 'https://evil.example' }, 405],
  ])('%s: %s %o → %i', async (_what, method, headers, status) => {
    const { send } = await start();
    expect((await send(method, '/default', headers)).status).toBe(status);
  });
});

describe('API paths', () => {
  it.each([
    ['GET', '/api/health', 200],
    ['GET', '/api/nothing', 404],
    ['GET', '/api', 404],
    ['HEAD', '/api/health', 405],
    ['OPTIONS', '/api/health', 405],
    ['POST', '/api/health', 405],
    ['GET', '/api/connections/default/queues/a%2Fb', 400],
    ['GET', '/api/connections/default/queues/%zz?x=1', 400],
  ])('%s %s → %i', async (method, path, expected) => {
    const { send } = await start();
    const { status, headers, body } = await send(method, path);
    expect(status).toBe(expected);
    if (status === 405) expect(headers.allow).toBe('GET');
    if (status > 200 && method !== 'HEAD') {
      expect(headers['content-type']).toBe('application/problem+json');
      expect(JSON.parse(body)).toMatchObject({ status });
    }
  });

  it('refuses a declared body of 10 MiB before any of it comes', async () => {
    const { send, reached } = await start();
    const { status } = await send('POST', '/api/connections/default/watch', { 'content-length': '10485760' });
    expect([status, reached.length]).toEqual([413, 0]);
  });
});

describe('headers', () => {
  it.each(['/default', '/api/health', '/api/nothing', '/_next/static/a.js'])('protect %s', async (path) => {
    const { send } = await start();
    const { headers } = await send('GET', path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('give each page a nonce of its own, the same to Next and to the browser', async () => {
    const { send, reached } = await start();
    const first = await send('GET', '/', {
      'x-nonce': 'chosen',
      'content-security-policy': "script-src 'nonce-chosen'",
    });
    const second = await send('GET', '/');
    const [a, b] = reached.map((message) => message.headers['x-nonce']);
    expect(a).not.toBe(b);
    expect(a).not.toBe('chosen');
    expect(first.headers['content-security-policy']).toContain(`'nonce-${a}'`);
    expect(reached[0]?.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    expect(second.headers['content-security-policy']).toContain(`'nonce-${b}'`);
  });

  it('evaluate no code in production, and do in development', async () => {
    const production = await (await start()).send('GET', '/');
    expect(production.headers['content-security-policy']).not.toContain('unsafe-eval');
    server?.close();
    const development = await (await start({ dev: true })).send('GET', '/');
    expect(development.headers['content-security-policy']).toContain("'unsafe-eval'");
  });

  it('that only Next or a proxy may set do not come through', async () => {
    const { send, reached } = await start();
    await send('GET', '/', {
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'proxy',
      accept: 'text/html',
    });
    expect(reached[0]?.headers).toMatchObject({ accept: 'text/html' });
    expect(Object.keys(reached[0]?.headers ?? {})).not.toContain('x-forwarded-host');
    expect(Object.keys(reached[0]?.headers ?? {})).not.toContain('x-middleware-subrequest');
  });
});

describe('upgrades', () => {
  const upgrade = (host: string) =>
    `GET /_next/hmr HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;

  it('pass the door too', async () => {
    let upgraded = 0;
    const { raw } = await start({
      dev: true,
      upgrade: (_request, socket) => {
        upgraded += 1;
        socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
      },
    });
    expect(await raw(upgrade('evil.example'))).toMatch(/^HTTP\/1.1 421 /);
    expect(upgraded).toBe(0);
    expect(await raw(upgrade('weir.test'))).toMatch(/^HTTP\/1.1 101 /);
  });
});

it('answers a failure of the handler without its cause, and logs it', async () => {
  const { send, logged } = await start({ handle: () => Promise.reject(new Error('hunter2')) });
  const { status, body } = await send('GET', '/default');
  expect(status).toBe(500);
  expect(body).not.toContain('hunter2');
  expect(logged).toMatchObject([{ level: 'error' }]);
});

it('has limits of its own on what a client may withhold', async () => {
  await start();
  expect(server).toMatchObject({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    maxConnections: 512,
  });
});
