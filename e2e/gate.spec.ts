import { rawRequest } from './support/raw-request.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir();
});
test.afterAll(() => weir.stop());

test('a wrong host gets 421 and nothing else, on pages, assets and the API', async () => {
  for (const path of ['/', '/default', '/api/health', '/_next/static/x.js', '/api/connections/default/stream']) {
    const answer = await rawRequest(weir.url, { path, headers: { host: 'evil.example' } });
    expect(answer.status, path).toBe(421);
    expect(answer.body, path).toBe('');
  }
});

test('a foreign or null origin and a cross-site request get 403; a link from elsewhere opens', async () => {
  const { host } = new URL(weir.url);
  const refused = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
  ];
  for (const headers of refused) {
    const answer = await rawRequest(weir.url, { path: '/api/connections', headers: { host, ...headers } });
    expect(answer.status, JSON.stringify(headers)).toBe(403);
    expect(answer.type).toContain('application/problem+json');
  }
  const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await rawRequest(weir.url, { path: '/default', headers: { host, ...navigation } })).status).toBe(200);
  expect((await rawRequest(weir.url, { path: '/api/connections', headers: { host } })).status).toBe(200);
});

test('what does not exist or does not fit is a problem document', async () => {
  const cases: [path: string, status: number][] = [
    ['/api/nothing', 404],
    ['/api/connections/nowhere/topology', 404],
    ['/api/connections/default/queues/no-such-queue', 404],
    ['/api/connections/default/queues/a%2Fb', 400],
    ['/api/connections/default/queues/%2e%2e%2fsecret', 400],
    ['/api/connections/default/topics/odd%00name', 400],
    ['/api/resolve?arn=arn:aws:s3:::bucket', 400],
    ['/api/resolve?arn=nonsense', 400],
  ];
  for (const [path, status] of cases) {
    const answer = await rawRequest(weir.url, { path });
    expect(answer.status, path).toBe(status);
    expect(answer.type, path).toContain('application/problem+json');
    const problem = JSON.parse(answer.body);
    expect(problem.status, path).toBe(status);
    expect(problem.detail.length, path).toBeGreaterThan(10);
  }
});

test('a method that is not there gets 405, a body over the limit 413', async () => {
  const headers = { 'content-type': 'application/json' };
  expect((await rawRequest(weir.url, { method: 'DELETE', path: '/api/health' })).status).toBe(405);
  const body = Buffer.alloc(10 * 1024 * 1024, 'x');
  const path = '/api/connections/default/watch';
  const answer = await rawRequest(weir.url, {
    method: 'POST',
    path,
    headers: { ...headers, 'content-length': String(body.length) },
    body,
  });
  expect(answer.status).toBe(413);
});

test('every answer carries the security headers, pages a nonce of their own', async () => {
  const first = await rawRequest(weir.url, { path: '/default' });
  const second = await rawRequest(weir.url, { path: '/default' });
  const nonceOf = (csp: unknown) => /'nonce-([^']+)'/.exec(String(csp))?.[1];
  const nonce = nonceOf(first.headers['content-security-policy']);
  expect(nonce).toBeTruthy();
  expect(nonceOf(second.headers['content-security-policy'])).not.toBe(nonce);
  expect(first.body.match(/<script(?![^>]*nonce=)[^>]*>/g) ?? []).toEqual([]);
  for (const path of ['/default', '/api/health', '/api/nothing']) {
    const { headers } = await rawRequest(weir.url, { path });
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(String(headers['content-security-policy']), path).toContain("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('the API describes itself', async () => {
  const { body } = await rawRequest(weir.url, { path: '/api/openapi.json' });
  const document = JSON.parse(body);
  expect(document.openapi).toMatch(/^3\.1/);
  const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(ids).toEqual(expect.arrayContaining(['getTopology', 'streamTopology', 'getHealth', 'getQueue', 'getTopic']));
  expect(new Set(ids).size).toBe(ids.length);
});
