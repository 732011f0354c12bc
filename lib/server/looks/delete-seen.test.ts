import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin, lookAt } from './testing/look-at.ts';
import { openLooks } from './testing/open-looks.ts';

let world: Awaited<ReturnType<typeof openLooks>>;

beforeEach(async () => {
  world = await openLooks();
});
afterEach(() => world.close());

describe('while the look holds', () => {
  it.each(['orders', 'orders.fifo'])(
    'deletes by handle what was chosen in %s, and gives back the rest',
    async (name) => {
      const fifo = name.endsWith('.fifo');
      await world.aQueue(name, fifo ? { FifoQueue: 'true' } : {});
      await world.send(name, 20, fifo ? { group: (index) => `g${index % 4}` } : {});
      const held = await begin(world.looks, name, { count: 20, hold: 30 });
      const { look } = await held.told('begun');
      await held.told('held');
      const receives = world.sandbox.calls.count('ReceiveMessage');
      const chosen = held
        .messages()
        .slice(0, 13)
        .map(({ messageId }) => messageId);
      const output = await world.looks.delete(look, { messageIds: chosen });
      expect(output).toMatchObject({ foundAgain: 0, failed: [] });
      expect(output.deleted.toSorted()).toEqual(chosen.toSorted());
      world.looks.release(look);
      expect(await held.told('released')).toMatchObject({ returned: 7, failed: 0 });
      expect(world.sandbox.calls.count('ReceiveMessage')).toBe(receives);
      expect(await world.counts(name)).toEqual({ visible: 7, inFlight: 0 });
      expect(world.notes).toContainEqual({
        operationId: 'deleteSeen',
        id: world.arnOf(name),
        outcome: 'done',
        words: 'Deleted 13 messages',
      });
    },
  );

  it('tells what failed by its code, and still gives it back', async () => {
    await world.aQueue('orders');
    await world.send('orders', 10);
    const held = await begin(world.looks, 'orders', { count: 10, hold: 30 });
    const { look } = await held.told('begun');
    await held.told('held');
    world.sandbox.faults.add({ kind: 'deny', action: 'DeleteMessageBatch' });
    const messageIds = held.messages().map(({ messageId }) => messageId);
    const { deleted, failed } = await world.looks.delete(look, { messageIds });
    expect(deleted).toEqual([]);
    expect(failed).toHaveLength(10);
    expect(failed[0]).toMatchObject({ code: 'AccessDenied', why: expect.stringContaining('AccessDenied') });
    world.looks.release(look);
    await held.ended;
    expect(await world.counts('orders')).toEqual({ visible: 10, inFlight: 0 });
  });

  it('tries again what failed of a batch', async () => {
    await world.aQueue('orders');
    await world.send('orders', 10);
    const held = await begin(world.looks, 'orders', { count: 10, hold: 30 });
    const { look } = await held.told('begun');
    await held.told('held');
    world.sandbox.faults.add({ kind: 'partial-batch', action: 'DeleteMessageBatch', times: 1 });
    const messageIds = held.messages().map(({ messageId }) => messageId);
    expect(await world.looks.delete(look, { messageIds })).toMatchObject({ failed: [] });
    expect(await world.counts('orders')).toEqual({ visible: 0, inFlight: 0 });
  });
});

describe('when the handles have died', () => {
  it.each(['orders', 'orders.fifo'])(
    'finds again by id in %s, deletes these, and gives back all others',
    async (name) => {
      const fifo = name.endsWith('.fifo');
      await world.aQueue(name, fifo ? { FifoQueue: 'true' } : {});
      await world.send(name, 20, fifo ? { group: (index) => `g${index % 4}` } : {});
      const { messages, told } = await lookAt(world.looks, name, { count: 20 });
      const { look } = await told('begun');
      const chosen = messages()
        .slice(-3)
        .map(({ messageId }) => messageId);
      const output = await world.looks.delete(look, { messageIds: chosen });
      expect(output).toMatchObject({ foundAgain: 3, failed: [] });
      expect(await world.counts(name)).toEqual({ visible: 17, inFlight: 0 });
    },
  );

  it('says what it did not find', async () => {
    await world.aQueue('orders');
    await world.send('orders', 5);
    const { messages, told } = await lookAt(world.looks, 'orders');
    const { look } = await told('begun');
    const messageIds = messages().map(({ messageId }) => messageId);
    await world.looks.delete(look, { messageIds: messageIds.slice(0, 1) });
    const { failed, foundAgain } = await world.looks.delete(look, { messageIds });
    expect(foundAgain).toBe(4);
    expect(failed).toMatchObject([{ messageId: messageIds[0], code: 'NotFoundAgain' }]);
  });

  it('does not receive what the next receive would send away', async () => {
    await world.aQueue('orders', { maxReceiveCount: '2' });
    await world.send('orders', 5);
    const { messages, told } = await lookAt(world.looks, 'orders');
    const { look } = await told('begun');
    const messageIds = messages().map(({ messageId }) => messageId);
    const receives = world.sandbox.calls.count('ReceiveMessage');
    const { failed } = await world.looks.delete(look, { messageIds });
    expect(failed).toHaveLength(5);
    expect(failed[0]).toMatchObject({ code: 'LastReceive', why: expect.stringContaining('had 1 of 2 receives left') });
    expect(world.sandbox.calls.count('ReceiveMessage')).toBe(receives);
  });
});
