import { describe, expect, it } from 'vitest';
import { startHttpServer as start } from '#lib/server/testing/start-http-server.ts';

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

  it.each([
    ['POST', '/api/connections/default/watch', 1_048_576],
    ['POST', '/api/connections/default/queues/orders/messages', 8_388_608],
    ['POST', '/api/connections/default/refresh', 65_536],
    ['GET', '/default', 65_536],
  ])(
    '%s %s is let in with as much as it takes, %i bytes, and refused before any of more comes',
    async (method, path, most) => {
      const { send, reached } = await start();
      const declaring = async (bytes: number) => (await send(method, path, { 'content-length': String(bytes) })).status;
      expect([await declaring(most), await declaring(most + 1), reached.length]).toEqual([200, 413, 1]);
    },
  );
});
