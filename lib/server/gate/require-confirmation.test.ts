import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DestructiveOperation } from '#lib/contracts/confirmation.ts';
import type { OpenConnection } from '#lib/server/open-connection.ts';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { deleteQueue } from '#lib/server/operations/destruction.ts';
import { installRuntime, uninstallRuntime } from '#lib/server/runtime.ts';
import { aRuntime } from '#lib/server/testing/a-runtime.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { defineRoute } from './define-route.ts';

const redeem = vi.fn(async (_: unknown) => {});
const handle = vi.fn(() => ({}));
const route = defineRoute(deleteQueue, handle);

beforeEach(() => {
  const connection = () => ({ confirmations: { redeem } }) as unknown as OpenConnection;
  installRuntime(aRuntime({ connection }));
});
afterEach(() => {
  uninstallRuntime();
  vi.clearAllMocks();
});

function post(body: object) {
  const headers = { host: '127.0.0.1:3000', 'content-type': 'application/json' };
  const request = new Request('http://127.0.0.1:3000/', { method: 'POST', headers, body: JSON.stringify(body) });
  return route(request, { params: Promise.resolve({ connection: 'default', name: 'orders' }) });
}

describe('an operation that destroys', () => {
  it('is declared so, and is no other', () => {
    const declared = OPERATIONS.filter(({ destructive }) => destructive).map(({ operationId }) => operationId);
    expect(declared.toSorted()).toEqual(DestructiveOperation.options.toSorted());
    expect(OPERATIONS.filter(({ destructive, access }) => destructive && access === 'read')).toEqual([]);
  });

  it('goes on when its confirmation is redeemed, for itself and its own queue', async () => {
    expect((await post({ token: 't', name: 'orders' })).status).toBe(200);
    expect(redeem).toHaveBeenCalledWith({ operation: 'deleteQueue', queueName: 'orders', token: 't', name: 'orders' });
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it.each([[{}], [{ token: 't' }], [{ name: 'orders' }]])(
    'is refused without all of a confirmation: %j',
    async (body) => {
      expect((await post(body)).status).toBe(400);
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it('is not reached where the confirmation is refused', async () => {
    redeem.mockRejectedValueOnce(weirError('conflict', 'Used already.'));
    expect((await post({ token: 't', name: 'orders' })).status).toBe(409);
    expect(handle).not.toHaveBeenCalled();
  });

  it('is refused in read-only mode before its token is looked at', async () => {
    const runtime = aRuntime();
    installRuntime({ ...runtime, settings: { ...runtime.settings, readOnly: true } });
    expect((await post({ token: 't', name: 'orders' })).status).toBe(403);
    expect(redeem).not.toHaveBeenCalled();
  });
});
