import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectionPath, get, post } from './api.ts';
import { ApiError } from './api-error.ts';

let answer: RequestListener;
const server = createServer((request, response) => answer(request, response));
let base = '';

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const errorOf = async (asked: Promise<unknown>): Promise<ApiError> => {
  const error = await asked.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
};

describe('the API in the browser', () => {
  it('encodes names, so that none of them is a path', () => {
    expect(connectionPath('default', 'queues', 'a/../b?c')).toBe('/api/connections/default/queues/a%2F..%2Fb%3Fc');
  });

  it('answers with what was sent', async () => {
    answer = (_, response) => response.end('{"status":"ok"}');
    expect(await get(base)).toEqual({ status: 'ok' });
  });

  it('sends a body as JSON, and says so: the gate asks for it', async () => {
    answer = async (request, response) => {
      const body = await text(request);
      response.end(JSON.stringify({ type: request.headers['content-type'], body }));
    };
    expect(await post(base, { a: 1 })).toEqual({ type: 'application/json', body: '{"a":1}' });
  });

  it('keeps the facts of a problem document', async () => {
    const problem = { code: 'denied', detail: 'Ask for sqs:GetQueueAttributes.', awsError: 'AccessDenied' };
    answer = (_, response) => response.writeHead(403).end(JSON.stringify(problem));
    expect(await errorOf(get(base))).toMatchObject({ ...problem, status: 403, message: problem.detail });
  });

  it('has words for an error that is no problem document', async () => {
    answer = (_, response) => response.writeHead(503).end('<html>');
    expect(await errorOf(get(base))).toMatchObject({ code: 'internal', status: 503, awsError: null });
  });

  it('tells a server that is gone from one that refuses', async () => {
    answer = (_, response) => void response.destroy();
    expect(await errorOf(get(base))).toMatchObject({ code: 'unreachable', status: 0 });
  });

  it('lets an abort be an abort', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(get(base, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
