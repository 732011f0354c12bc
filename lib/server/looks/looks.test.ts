import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begin, lookAt } from './testing/look-at.ts';
import { openLooks } from './testing/open-looks.ts';

let world: Awaited<ReturnType<typeof openLooks>>;

beforeEach(async () => {
  world = await openLooks();
});
afterEach(() => world.close());

describe('a glance', () => {
  it('sees what there is, each message once, and gives all of it back', async () => {
    await world.aQueue('orders');
    await world.send('orders', 37);
    const { messages, told } = await lookAt(world.looks, 'orders', { count: 100 });
    expect(new Set(messages().map(({ preview }) => preview)).size).toBe(37);
    expect(messages()).toHaveLength(37);
    expect(await told('collected')).toMatchObject({ end: 'no-more' });
    expect(await told('released')).toMatchObject({ returned: 37, failed: 0, latest: null });
    expect(await world.counts('orders')).toEqual({ visible: 37, inFlight: 0 });
  });

  it('takes no more than was asked for', async () => {
    await world.aQueue('orders');
    await world.send('orders', 100);
    const { messages, told } = await lookAt(world.looks, 'orders', { count: 45 });
    expect(messages()).toHaveLength(45);
    expect(await told('collected')).toMatchObject({ end: 'enough' });
    expect(world.sandbox.calls.count('ReceiveMessage')).toBe(5);
  });

  it('keeps the bodies, to be opened one by one', async () => {
    await world.aQueue('orders');
    await world.send('orders', 1, { body: () => 'x'.repeat(100_000) });
    const { messages, told } = await lookAt(world.looks, 'orders');
    const { look } = await told('begun');
    const [message] = messages();
    expect(message).toMatchObject({ bodyBytes: 100_000, preview: 'x'.repeat(2048), receiveCount: 1 });
    expect(world.looks.open(look, message?.messageId ?? '')).toMatchObject({ message: { body: 'x'.repeat(100_000) } });
    expect(world.looks.open(look, 'another')).toEqual({ message: null });
  });
});

describe('a hold', () => {
  it('hides what was seen until it is released', async () => {
    await world.aQueue('orders');
    await world.send('orders', 12);
    const held = await begin(world.looks, 'orders', { count: 12, hold: 30 });
    const { look } = await held.told('begun');
    const { until } = await held.told('held');
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(25_000);
    expect(await world.counts('orders')).toEqual({ visible: 0, inFlight: 12 });
    world.looks.release(look);
    expect(await held.told('released')).toMatchObject({ returned: 12 });
    await held.ended;
    expect(await world.counts('orders')).toEqual({ visible: 12, inFlight: 0 });
  });

  it('ends when the client leaves', async () => {
    await world.aQueue('orders');
    await world.send('orders', 12);
    const held = await begin(world.looks, 'orders', { count: 12, hold: 30 });
    await held.told('held');
    held.leave();
    await held.ended;
    expect(await world.counts('orders')).toEqual({ visible: 12, inFlight: 0 });
  });
});
