import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { shutDown } from './shut-down.ts';

/** A server with one answer that is open. */
async function serving() {
  const answers: ServerResponse[] = [];
  const server = createServer((_request, response) => {
    answers.push(response);
    response.write('data: 1\n\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sent = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { server, response, answers };
}

it('ends the streams, then the server', async () => {
  const { server, response, answers } = await serving();
  const order: string[] = [];
  const runtime = {
    close: async () => {
      order.push('runtime');
      for (const answer of answers) answer.end('data: last\n\n');
    },
  };
  const next = { close: async () => void order.push('next') };
  const read = response.toArray();
  await shutDown({ server, runtime, next });
  expect(order).toEqual(['runtime', 'next']);
  expect(Buffer.concat(await read).toString()).toBe('data: 1\n\ndata: last\n\n');
  expect(server.listening).toBe(false);
});

it('cuts off after the grace what does not end by itself', async () => {
  const { server, response } = await serving();
  const never = { close: () => new Promise<void>(() => {}) };
  const cut = once(response, 'error');
  response.resume();
  await shutDown({ server, runtime: never, next: never }, 20);
  expect(String((await cut)[0])).toContain('aborted');
});
