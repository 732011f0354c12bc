import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { tapPolicy } from './tap-policy.ts';
import type { Death } from './testing/a-server.ts';
import { aFolder, aWorld, MINUTE } from './testing/a-world.ts';

const soon = { timeout: 5_000, interval: 10 };

let world: Awaited<ReturnType<typeof aWorld>>;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

it.each([
  ['CreateQueue', 'deny'],
  ['CreateQueue', 'drop-answer'],
  ['Subscribe', 'deny'],
  ['Subscribe', 'drop-answer'],
  ['ReceiveMessage', 'deny'],
] as const)('undoes what it did when %s fails (%s)', async (action, kind) => {
  world.sandbox.faults.add({ kind, action });
  const { tail } = world.begin();
  const { event } = await tail();
  expect(await event('failed')).toMatchObject({ code: kind === 'deny' ? 'denied' : 'unreachable' });
  expect(await event('untapped')).toMatchObject({ left: [] });
  expect(await world.found()).toEqual([]);
});

it('tries again what fails in passing while it is taken away, and keeps the queue to be found by where it cannot be', async () => {
  const { faults } = world.sandbox;
  const first = await world.begin().tail();
  await first.event('tapped');
  faults.add({ kind: 'throttle', action: 'Unsubscribe', times: 1 });
  faults.add({ kind: 'drop-answer', action: 'DeleteQueue', times: 1 });
  first.leave();
  expect(await first.event('untapped')).toMatchObject({ left: [] });

  const second = await world.begin().tail();
  await second.event('tapped');
  const removeFault = faults.add({ kind: 'deny', action: 'Unsubscribe' });
  second.leave();
  expect((await second.event('untapped')).left).toHaveLength(2);
  expect(await world.found()).toHaveLength(2);
  removeFault();
  await world.begin().tails.sweep();
  expect(await world.found()).toEqual([]);
});

describe('after a crash', () => {
  it.each<Death>(
    ['CreateQueue', 'Subscribe', 'ReceiveMessage', 'DeleteMessageBatch', 'Unsubscribe', 'DeleteQueue'].flatMap((at) =>
      (['before', 'after'] as const).map((when) => ({ at, when })),
    ),
  )('$when $at, the next life takes away what is left', async (death) => {
    const former = world.begin({ death });
    const { event, leave } = await former.tail();
    if (death.at === 'ReceiveMessage' || death.at === 'DeleteMessageBatch') {
      await event('tapped');
      await world.publish('the last one');
    }
    if (death.at === 'Unsubscribe' || death.at === 'DeleteQueue') {
      await event('tapped');
      leave();
    }
    await vi.waitFor(() => expect(former.isDead()).toBe(true), soon);
    await world.begin().tails.sweep();
    expect(await world.found()).toEqual([]);
  });

  it('leaves another server’s tap alone until it is expired', async () => {
    const other = world.begin({ folder: aFolder() });
    const { event } = await other.tail({ minutes: 5 });
    await event('tapped');
    other.die();
    await world.begin().tails.sweep();
    expect(await world.found()).toHaveLength(2);
    world.pass(5 * MINUTE);
    await world.begin({ folder: null }).tails.sweep();
    expect(await world.found()).toEqual([]);
  });

  it('never touches its own living taps, nor a queue that is only named like one', async () => {
    const name = 'weir-tap-0badcafe';
    await createQueue(world, name, { Policy: tapPolicy({ queueArn: 'any', topicArn: world.topicArn }) });
    const { tail, tails } = world.begin();
    const { event } = await tail({ minutes: 5 });
    await event('tapped');
    await tails.sweep();
    expect(await world.found()).toHaveLength(3);
    world.pass(60 * MINUTE);
    await event('untapped');
    await world.begin().tails.sweep();
    expect(await world.found()).toEqual([expect.stringContaining(name)]);
  });
});
