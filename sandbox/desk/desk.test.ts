import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, type Bench, openBench, REGION } from '../sns/testing/open-bench.ts';
import type { OutboxPage } from './read-outbox.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  const [orders, news] = [await bench.topic('orders'), await bench.topic('news')];
  await bench.subscribe(orders, 'a@example.com', {}, { Protocol: 'email' });
  await bench.subscribe(news, `arn:aws:lambda:${REGION}:${ACCOUNT}:function:resize`, {}, { Protocol: 'lambda' });
  bench.clock.advance(1_000);
  await bench.publish(news, 'first');
  bench.clock.advance(1_000);
  await bench.publish(news, 'second');
});
afterAll(() => bench.close());

/** `fetch` sets the host itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<[number, OutboxPage]> {
  return new Promise((resolve, reject) => {
    const asked = request(`${bench.sandbox.endpoint}${path}`, { headers, method }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve([response.statusCode ?? 0, JSON.parse(body) as OutboxPage]);
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('the outbox over HTTP', () => {
  it('holds what went elsewhere, newest last, and how much of it', async () => {
    const [status, page] = await ask('/_sandbox/outbox');
    expect([status, page.count]).toEqual([200, 3]);
    expect(page.entries.map(({ protocol, outcome }) => `${protocol} ${outcome}`)).toEqual([
      'email confirmation',
      'lambda sent',
      'lambda sent',
    ]);
    expect(page.counts).toMatchObject({ sent: 2, confirmation: 1 });
  });

  it.each([
    ['protocol=email', 1],
    ['protocol=sms', 0],
    ['topic=news', 2],
    [`topic=arn:aws:sns:${REGION}:${ACCOUNT}:orders`, 1],
    ['endpoint=a@example.com', 1],
    ['outcome=sent', 2],
    ['topic=news&outcome=confirmation', 0],
  ])('is asked by %s', async (query, count) => {
    expect((await ask(`/_sandbox/outbox?${query}`))[1].count).toBe(count);
  });

  it('gives the last ones alone', async () => {
    const [, { entries, count }] = await ask('/_sandbox/outbox?topic=news&limit=1');
    expect([count, entries.map(({ body }) => body)]).toEqual([2, [expect.stringContaining('second')]]);
  });

  it.each([
    ['a page of somewhere else', { origin: 'https://elsewhere.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['a name that was turned to point here', { host: 'elsewhere.example' }],
  ])('is not for %s', async (_who, headers: Record<string, string>) => {
    expect((await ask('/_sandbox/outbox', headers))[0]).toBe(403);
    expect((await ask('/_sandbox/outbox', headers, 'DELETE'))[0]).toBe(403);
  });

  it('has nothing beside it', async () => {
    expect((await ask('/_sandbox/world'))[0]).toBe(404);
    expect((await ask('/_sandbox/outbox', {}, 'POST'))[0]).toBe(405);
  });

  it('can be emptied, counts and all', async () => {
    const [, page] = await ask('/_sandbox/outbox', {}, 'DELETE');
    expect(page).toMatchObject({ count: 0, entries: [], counts: { sent: 0, confirmation: 0 } });
  });
});
