import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { createRandom } from '#lib/testing/random.ts';
import { manualClock } from '#sandbox/core/clock.ts';
import { begin, lookAt } from './testing/look-at.ts';
import { openLooks } from './testing/open-looks.ts';

let close = async () => {};
afterEach(() => close());

/** Looks at a sandbox whose time, which is the looks' too, moves by hand. */
async function openByHand() {
  const clock = manualClock();
  const world = await openLooks({ clock });
  close = world.close;
  return { world, clock };
}

it.each([
  { input: { count: 40, hold: 120 }, until: 'held', lease: 120 },
  { input: { count: 1000 }, until: 'messages', lease: 60 },
])('a kill once $until comes back by itself within $lease s', async ({ input, until, lease }) => {
  const { world, clock } = await openByHand();
  await world.aQueue('orders', { maxReceiveCount: '5' });
  await world.send('orders', 40);
  const script = new URL('./testing/look-until-killed.ts', import.meta.url);
  const child = fork(script, [world.sandbox.endpoint, 'orders', JSON.stringify(input)], { execArgv: [] });
  for (;;) if ((await once(child, 'message'))[0] === until) break;
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await world.counts('orders')).inFlight).toBeGreaterThan(0);
  clock.advance(lease * 1000);
  expect(await world.counts('orders')).toEqual({ visible: 40, inFlight: 0 });
});

it('a look that is closed with the process gives back within the 2.5 s that its end may take', async () => {
  const world = await openLooks();
  close = world.close;
  await world.aQueue('orders');
  await world.send('orders', 300);
  const { told, ended } = await begin(world.looks, 'orders', { count: 300, hold: 120 });
  await told('held');
  const began = Date.now();
  await world.looks.close();
  expect(Date.now() - began).toBeLessThan(2_500);
  await ended;
  expect(await world.counts('orders')).toEqual({ visible: 300, inFlight: 0 });
});

it('collects no longer than its leases last', async () => {
  const { world, clock } = await openByHand();
  await world.aQueue('orders.fifo', { FifoQueue: 'true' });
  await world.send('orders.fifo', 100, { group: String });
  const granted = await world.looks.peek('orders.fifo', { count: 100, hold: 0, wait: 0, insist: false });
  const ends: unknown[] = [];
  const ended = Promise.withResolvers<void>();
  granted.begin((event) => {
    if (event.type === 'messages') clock.advance(15_000);
    if (event.type === 'collected') ends.push(event.end);
  }, ended.resolve);
  await ended.promise;
  expect(ends).toEqual(['time']);
  expect(await world.counts('orders.fifo')).toEqual({ visible: 100, inFlight: 0 });
});

it.each([
  ['KmsAccessDenied', 'denied', 'This role may not call kms:Decrypt with its KMS key'],
  ['KmsDisabled', 'conflict', 'needs its KMS key, which cannot be used (KmsDisabled)'],
  ['OverLimit', 'conflict', 'queue orders has as many messages in flight as SQS allows'],
])('a receive that fails by %s is told with what to do', async (awsError, code, words) => {
  const world = await openLooks();
  close = world.close;
  await world.aQueue('orders');
  await world.send('orders', 5);
  world.sandbox.faults.add({ kind: 'error', action: 'ReceiveMessage', code: awsError });
  const { told } = await lookAt(world.looks, 'orders');
  expect(await told('failed')).toEqual({ type: 'failed', code, awsError, message: expect.stringContaining(words) });
  expect(await told('released')).toMatchObject({ returned: 0, failed: 0, latest: null });
  expect(world.notes).toMatchObject([
    { operationId: 'peekMessages', outcome: 'failed', words: 'Looked at 0 messages' },
  ]);
});

it.each([
  { times: 2, limit: { maxReceiveCount: '3' }, how: 'one at a time' },
  { times: 5, limit: {}, how: 'four at a time' },
])('receives $how, $times of which are throttled, are sent again, and nothing is lost', async ({ times, limit }) => {
  const world = await openLooks();
  close = world.close;
  await world.aQueue('orders', limit);
  await world.send('orders', 30);
  world.sandbox.faults.add({ kind: 'throttle', action: 'ReceiveMessage', times });
  const { told, messages } = await lookAt(world.looks, 'orders', { count: 30 });
  expect(await told('collected')).toMatchObject({ end: 'enough' });
  expect(messages().every(({ receiveCount }) => receiveCount === 1)).toBe(true);
  expect(await told('released')).toMatchObject({ returned: 30, failed: 0 });
  expect(await world.counts('orders')).toEqual({ visible: 30, inFlight: 0 });
});

it('a look that waits since SQS throttles it stops when it is told to', async () => {
  const world = await openLooks();
  close = world.close;
  await world.aQueue('orders');
  world.sandbox.faults.add({ kind: 'throttle', action: 'ReceiveMessage' });
  const { told, ended } = await begin(world.looks, 'orders');
  const { look } = await told('begun');
  expect(await told('progress')).toMatchObject({ seen: 0, requests: 1 });
  world.looks.stop(look);
  await ended;
  expect(await told('collected')).toMatchObject({ end: 'stopped' });
});

it('a look that SQS throttles to its end says so', async () => {
  const { world, clock } = await openByHand();
  await world.aQueue('orders');
  world.sandbox.faults.add({ kind: 'throttle', action: 'ReceiveMessage' });
  const { told, ended } = await begin(
    world.looks,
    'orders',
    {},
    ({ type }) => type === 'progress' && clock.advance(20_000),
  );
  await ended;
  const why = 'SQS asked to slow down for as long as a look may take.';
  expect(await told('collected')).toEqual({ type: 'collected', end: 'time', why });
});

const KINDS = ['throttle', 'partial-batch', 'drop-answer', 'truncate-answer', 'error', 'deny'] as const;
/** The last is more than all tries together. */
const TIMES = [1, 3, 9, 100] as const;
const ACTIONS = ['ReceiveMessage', 'ChangeMessageVisibilityBatch'] as const;

it('nothing stays hidden beyond its lease, whatever fails', async () => {
  const { world, clock } = await openByHand();
  await world.aQueue('orders', { maxReceiveCount: '1000' });
  await world.send('orders', 30);
  const random = createRandom(30);
  const ends = new Set<string>();
  for (let day = 0; day < 16; day += 1) {
    const fault = { kind: random.pick(KINDS), action: random.pick(ACTIONS), times: random.pick(TIMES) };
    world.sandbox.faults.add(fault);
    // Time passes quickly where the look waits.
    const isSlowed = fault.kind === 'throttle' && fault.action === 'ReceiveMessage';
    const { told, ended } = await begin(world.looks, 'orders', { count: 30, insist: true }, ({ type }) => {
      if (isSlowed && type === 'progress') clock.advance(15_000);
    });
    await ended;
    const { end } = await told('collected');
    const { failed, latest } = await told('released');
    ends.add(`${end}, ${failed > 0 ? 'some failed' : 'all given back'}`);
    if (failed > 0) expect(latest).not.toBeNull();
    if (latest) expect(Date.parse(latest)).toBeLessThanOrEqual(clock.now() + 60_000);
    const { inFlight } = await world.counts('orders');
    // What is still hidden is told: as failed, or as lost with an answer that never came.
    if (latest === null) expect(inFlight).toBe(0);
    world.sandbox.faults.clear();
    clock.advance(60_000);
    expect(await world.counts('orders')).toEqual({ visible: 30, inFlight: 0 });
  }
  expect([...ends].toSorted()).toEqual([
    'enough, all given back',
    'enough, some failed',
    'failed, all given back',
    'time, all given back',
  ]);
}, 60_000);
