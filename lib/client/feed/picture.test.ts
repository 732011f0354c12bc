import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Topology } from '#lib/contracts/topology.ts';
import { aQueue, aTopology, NOW, queueArn } from '#lib/testing/builders.ts';
import { createNumbersStore } from '../numbers.ts';
import { statusKey, topologyKey } from '../queries/keys.ts';
import { createPicture } from './picture.ts';

const LATER = '2026-01-15T12:00:02.000Z';
const orders = aQueue({ key: 7, name: 'orders', visible: 12 });

function start(over: Partial<Topology> = {}) {
  const client = new QueryClient();
  const numbers = createNumbersStore();
  const picture = createPicture('default', client, numbers);
  picture.replace(aTopology({ revision: 3, queues: [orders], ...over }));
  return { picture, numbers, known: () => client.getQueryData<Topology>(topologyKey('default')), client };
}

describe('the picture', () => {
  let world: ReturnType<typeof start>;
  beforeEach(() => {
    world = start();
  });

  it('gives structure to the query client and counts to the store', () => {
    expect(world.known()?.queues).toEqual([orders]);
    expect(world.client.getQueryData(statusKey('default'))).toEqual(world.known()?.status);
    expect(world.numbers.get(orders.arn)).toMatchObject({ visible: 12, at: Date.parse(NOW) });
  });

  it('lets counts change without touching the structure', () => {
    const before = world.known();
    expect(world.picture.patch({ r: 4, at: LATER, n: [7, 15, 2, 1] })).toBe(true);
    expect(world.numbers.get(orders.arn)).toMatchObject({ visible: 15, inFlight: 2, delayed: 1 });
    expect(world.known()).toBe(before);
  });

  it('learns of a new queue, its key and its counts', () => {
    const fresh = aQueue({ key: 8, name: 'fresh', visible: 1, countedAt: LATER });
    world.picture.patch({ r: 4, at: LATER, queues: [fresh] });
    world.picture.patch({ r: 5, at: LATER, n: [8, 2, 0, 0] });
    expect(world.known()?.queues.map(({ name }) => name)).toEqual(['orders', 'fresh']);
    world.picture.patch({ r: 6, at: '2026-01-15T12:00:04.000Z', n: [8, 3, 0, 0] });
    expect(world.numbers.get(fresh.arn)?.visible).toBe(3);
  });

  it('does not count what was not read as nothing', () => {
    const unread = aQueue({ name: 'unread', visible: null, inFlight: null, delayed: null, countedAt: null });
    world.picture.patch({ r: 4, at: LATER, queues: [unread] });
    expect(world.numbers.get(unread.arn)).toBeUndefined();
  });

  it('asks for the whole where a patch is missing', () => {
    expect(world.picture.patch({ r: 5, at: LATER, n: [7, 99, 0, 0] })).toBe(false);
    expect(world.numbers.get(orders.arn)?.visible).toBe(12);
  });

  it('passes over a patch that the whole held already', () => {
    expect(world.picture.patch({ r: 3, at: LATER, gone: [orders.arn] })).toBe(true);
    expect(world.known()?.queues).toHaveLength(1);
  });

  it('forgets the keys of an epoch that is over', () => {
    const other = aQueue({ key: 0, name: 'other', visible: 5 });
    world.picture.replace(aTopology({ epoch: 'another', revision: 0, queues: [other] }));
    world.picture.patch({ r: 1, at: LATER, n: [7, 99, 0, 0] });
    expect(world.numbers.get(queueArn('orders'))?.visible).toBe(12);
  });
});
