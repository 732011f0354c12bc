import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { listen } from './listen.ts';

it('says what to do when the port is taken', async () => {
  const first = createServer();
  await listen(first, { host: '127.0.0.1', port: 0 });
  const { port } = first.address() as AddressInfo;
  await expect(listen(createServer(), { host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'conflict',
    message: `Port ${port} is taken. Stop what listens there, or choose another: WEIR_PORT=${port + 1}`,
  });
  first.close();
});
