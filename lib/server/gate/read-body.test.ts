import { expect, it } from 'vitest';
import { readBody } from './read-body.ts';

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://127.0.0.1:3000/', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    duplex: 'half',
  } as RequestInit);
}

/** A body of unknown length; `sent()` tells how much of it was taken. */
function endless(): { body: ReadableStream<Uint8Array>; sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  return { body, sent: () => sent };
}

it('parses a body up to its limit', async () => {
  expect(await readBody(post('{"a":1}'), 7)).toEqual({ a: 1 });
  expect(await readBody(post('{"a":1}', { 'content-type': 'Application/JSON; charset=utf-8' }), 7)).toEqual({ a: 1 });
});

it('reads no body as an empty object', async () => {
  expect(await readBody(post(null), 10)).toEqual({});
});

it('refuses one byte more than the limit', async () => {
  await expect(readBody(post('{"a":12}'), 7)).rejects.toMatchObject({ code: 'too_large' });
});

it('refuses a declared length over the limit without reading', async () => {
  const { body, sent } = endless();
  await expect(readBody(post(body, { 'content-length': '10485760' }), 4096)).rejects.toMatchObject({
    code: 'too_large',
  });
  expect(sent()).toBeLessThanOrEqual(1024);
});

it('stops reading a body without a length at the limit', async () => {
  const { body, sent } = endless();
  await expect(readBody(post(body), 4096)).rejects.toMatchObject({ code: 'too_large' });
  expect(sent()).toBeLessThan(4096 + 4 * 1024);
});

it('refuses a body that is not as long as it says', async () => {
  await expect(readBody(post('{}', { 'content-length': '3' }), 10)).rejects.toThrow(
    'Content-Length says 3 bytes, but 2 came',
  );
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
  'refuses Content-Type %j, which a form on another site could send',
  async (type) => {
    await expect(readBody(post('{}', { 'content-type': type }), 10)).rejects.toMatchObject({ code: 'invalid_input' });
  },
);
