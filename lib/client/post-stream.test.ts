import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { postStream } from './post-stream.ts';

let answer: RequestListener;
const server = createServer((request, response) => answer(request, response));
let path = '';

beforeEach(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  path = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function heard(signal = new AbortController().signal): Promise<unknown[]> {
  const events: unknown[] = [];
  await postStream({ path, body: { count: 10 }, signal, onEvent: (event) => events.push(event) });
  return events;
}

const begin = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

it('posts JSON and hears events in order, past comments', async () => {
  let asked = '';
  answer = async (request, response) => {
    asked = await text(request);
    begin(response).end('data: {"a":1}\n\n: heartbeat\n\ndata: {"b":"é"}\n\n');
  };
  expect(await heard()).toEqual([{ a: 1 }, { b: 'é' }]);
  expect(asked).toBe('{"count":10}');
});

it('hears the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.json(), { maxLength: 5 }), fc.integer({ min: 1, max: 7 }), async (events, size) => {
      const bytes = Buffer.from(events.map((event) => `data: ${event}\n\n`).join(''));
      answer = (_, response) => {
        begin(response);
        for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
        response.end();
      };
      expect(await heard()).toEqual(events.map((event) => JSON.parse(event)));
    }),
    { numRuns: 30 },
  );
});

it('keeps the facts of a refusal', async () => {
  const problem = { code: 'conflict', detail: 'This look would be the last.', awsError: null };
  answer = (_, response) => response.writeHead(409).end(JSON.stringify(problem));
  await expect(heard()).rejects.toMatchObject({ ...problem, status: 409 });
});

it('tells a stream that breaks off from one that ends', async () => {
  answer = (_, response) => {
    begin(response).write('data: {"a":1}\n\n', () => response.destroy());
  };
  await expect(heard()).rejects.toMatchObject({ code: 'unreachable', status: 0 });
});

it('closes the stream when it is aborted, which is no error', async () => {
  const controller = new AbortController();
  const closed = Promise.withResolvers<void>();
  answer = (_, response) => {
    begin(response).write('data: {"a":1}\n\n');
    response.on('close', () => closed.resolve());
  };
  const events: unknown[] = [];
  const onEvent = (event: unknown) => {
    events.push(event);
    controller.abort();
  };
  await postStream({ path, body: {}, signal: controller.signal, onEvent });
  await closed.promise;
  expect(events).toEqual([{ a: 1 }]);
});
