import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Problem } from '#lib/contracts/problem.ts';
import { aRuntime } from '#lib/server/testing/a-runtime.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { installRuntime, type Runtime, uninstallRuntime } from '../runtime.ts';
import { defineRoute, operationOf } from './define-route.ts';
import { operation } from './operation.ts';

const greet = operation({
  operationId: 'greet',
  method: 'POST',
  path: '/api/greet/{name}',
  summary: 'Greets.',
  access: 'read',
  params: z.object({ name: z.string().max(5) }),
  query: z.object({ times: z.coerce.number().int().default(1) }),
  body: z.object({ word: z.string() }),
  output: z.object({ said: z.string() }),
  limits: { bodyBytes: 100 },
});

const route = defineRoute(greet, ({ params, query, body }) => ({
  said: `${body.word} ${params.name} ×${query.times}`,
}));

type Sent = { headers?: Record<string, string>; body?: string; path?: string; method?: string; name?: string };

function send({
  headers = {},
  body = '{"word":"hi"}',
  path = '/api/greet/ann',
  method = 'POST',
  name = 'ann',
}: Sent = {}) {
  const request = new Request(`http://127.0.0.1:3000${path}`, {
    method,
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body }),
  });
  return route(request, { params: Promise.resolve({ name }) });
}

function install(over: Partial<Runtime> = {}) {
  const runtime = aRuntime(over);
  installRuntime(runtime);
  return runtime;
}

afterEach(uninstallRuntime);

describe('a route', () => {
  it('parses path, query and body, and answers JSON that nobody keeps', async () => {
    install();
    const response = await send({ path: '/api/greet/ann?times=2' });
    expect([response.status, await response.json()]).toEqual([200, { said: 'hi ann ×2' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each<[string, Sent, number]>([
    ['a foreign host', { headers: { host: 'evil.example' } }, 421],
    ['another method', { method: 'PUT' }, 405],
    ['a foreign origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['a null origin', { headers: { origin: 'null' } }, 403],
    ['a cross-site request', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a form', { headers: { 'content-type': 'text/plain' } }, 400],
    ['a body over its limit', { body: JSON.stringify({ word: 'x'.repeat(100) }) }, 413],
    ['a body of 10 MiB', { body: 'x'.repeat(10 * 1024 * 1024) }, 413],
    ['__proto__', { body: '{"word":"hi","__proto__":{}}' }, 400],
    ['a body that does not fit', { body: '{"word":1}' }, 400],
    ['a path that does not fit', { name: 'anastasia' }, 400],
    ['a query that does not fit', { path: '/api/greet/ann?times=often' }, 400],
    ['a query parameter given twice', { path: '/api/greet/ann?times=1&times=2' }, 400],
  ])('refuses %s', async (_what, sent, status) => {
    install();
    const response = await send(sent);
    expect(response.status).toBe(status);
    if (status === 421) return expect(await response.text()).toBe('');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await response.json()).status).toBe(status);
  });

  it('judges in order: host, method, origin, rate, body', async () => {
    install({ rate: { take: () => false } });
    const everythingWrong = { method: 'PUT', headers: { host: 'evil.example', origin: 'null' }, body: '!' };
    expect((await send(everythingWrong)).status).toBe(421);
    expect((await send({ ...everythingWrong, headers: { origin: 'null' } })).status).toBe(405);
    expect((await send({ headers: { origin: 'null' }, body: '!' })).status).toBe(403);
    expect((await send({ body: '!' })).status).toBe(429);
  });

  it('names the field that is wrong', async () => {
    install();
    const { detail } = Problem.parse(await (await send({ body: '{"word":1}' })).json());
    expect(detail).toBe('word: Invalid input: expected string, received number.');
  });

  it('tells 405 what is allowed', async () => {
    install();
    expect((await send({ method: 'PUT' })).headers.get('allow')).toBe('POST');
  });
});

describe('errors of a handler', () => {
  const fail = operation({
    operationId: 'fail',
    method: 'GET',
    path: '/api/fail',
    summary: 'Fails.',
    access: 'read',
    output: z.string(),
  });

  async function failing(error: unknown) {
    const runtime = install();
    const failed = defineRoute(fail, () => {
      throw error;
    });
    const request = new Request('http://127.0.0.1:3000/', { headers: { host: '127.0.0.1:3000' } });
    const response = await failed(request, { params: Promise.resolve(undefined) });
    return { response, problem: Problem.parse(await response.json()), runtime };
  }

  it('are answered as they were made', async () => {
    const { problem, runtime } = await failing(
      weirError('unreachable', 'Start it.', { awsError: 'X', requestId: 'r' }),
    );
    expect(problem).toMatchObject({
      status: 502,
      code: 'unreachable',
      detail: 'Start it.',
      awsError: 'X',
      requestId: 'r',
    });
    expect(runtime.logged).toEqual([]);
  });

  it('are logged and leak nothing where nobody foresaw them', async () => {
    const { problem, runtime } = await failing(new Error('hunter2'));
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
    expect(runtime.logged).toMatchObject([{ level: 'error', facts: { operationId: 'fail' } }]);
  });
});

describe('read-only', () => {
  const write = defineRoute(operation({ ...greet, access: 'write' }), () => ({ said: 'written' }));
  const request = () =>
    new Request('http://127.0.0.1:3000/', {
      method: 'POST',
      headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
      body: '{"word":"hi"}',
    });
  const context = { params: Promise.resolve({ name: 'ann' }) };

  it('refuses what changes something, and nothing else', async () => {
    const { settings } = aRuntime();
    install({ settings: { ...settings, readOnly: true } });
    expect((await write(request(), context)).status).toBe(403);
    expect((await send()).status).toBe(200);
  });

  it('is off unless it is set', async () => {
    install();
    expect((await write(request(), context)).status).toBe(200);
  });
});

it('fails where a handler returns what it did not declare', async () => {
  install();
  const wrong = defineRoute(greet, () => ({ said: 1 as unknown as string }));
  const request = new Request('http://127.0.0.1:3000/', {
    method: 'POST',
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    body: '{"word":"hi"}',
  });
  expect((await wrong(request, { params: Promise.resolve({ name: 'ann' }) })).status).toBe(500);
});

it('answers 500 in a process without a runtime', async () => {
  expect((await send()).status).toBe(500);
});

it('marks what it made', () => {
  expect(operationOf(route)).toBe(greet);
  expect(operationOf(() => {})).toBeUndefined();
});
