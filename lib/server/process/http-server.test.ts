import { describe, expect, it } from 'vitest';
import { startHttpServer as start } from '#lib/server/testing/start-http-server.ts';

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
    expect(await raw(upgrade('weir.test\r\nOrigin: https://evil.example'))).toMatch(/^HTTP\/1.1 421 /);
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
  const { server } = await start();
  expect(server).toMatchObject({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    maxConnections: 512,
    timeout: 60_000,
  });
});
