import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { aQueue, aStatus, aTopology, queueArn } from '#lib/testing/builders.ts';
import { createNumbersStore } from '../numbers.ts';
import { statusKey, topologyKey } from '../queries/keys.ts';
import { connectFeed, type Feed } from './connect-feed.ts';
import { createFeedState } from './feed-state.ts';

/** An event source that says what the test tells it to. */
class FakeSource extends EventTarget {
  static all: FakeSource[] = [];
  static readonly CLOSED = 2;
  readyState = 1;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    FakeSource.all.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  say(event: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
  break(readyState: number) {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

const whole = aTopology({ revision: 1, queues: [aQueue({ key: 1, name: 'orders', visible: 3 })] });
const later = aTopology({ revision: 9, queues: [aQueue({ key: 1, name: 'orders' }), aQueue({ key: 2, name: 'new' })] });

function start() {
  const client = new QueryClient();
  const numbers = createNumbersStore();
  const state = createFeedState();
  const connection = crypto.randomUUID();
  const feed = connectFeed({ connection, viewer: 'me', client, numbers, state });
  return {
    numbers,
    state,
    feed,
    topology: () => client.getQueryData<Topology>(topologyKey(connection)),
    status: () => client.getQueryData<ConnectionStatus>(statusKey(connection)),
  };
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const turn = (visibilityState: 'visible' | 'hidden') => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
};
const stream = async (nth = 0) => vi.waitFor(() => FakeSource.all[nth] ?? Promise.reject(new Error('no stream yet')));

let open: Feed[] = [];
const connect = () => {
  const world = start();
  open.push(world.feed);
  return world;
};

beforeEach(() => {
  FakeSource.all = [];
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('fetch', async () => Response.json(later));
});
afterEach(() => {
  for (const feed of open) feed.close();
  open = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the live feed', () => {
  it('says who looks, and shows what it hears', async () => {
    const { numbers, state, status } = connect();
    const source = await stream();
    expect(source.url).toMatch(/\/stream\?viewer=me$/);
    expect(state.get().phase).toBe('connecting');
    source.say('snapshot', whole);
    source.say('patch', { r: 2, at: '2026-01-15T12:00:05.000Z', n: [1, 8, 0, 0] });
    source.say('status', aStatus({ callsPerMinute: 77 }));
    expect(state.get().phase).toBe('live');
    expect(numbers.get(queueArn('orders'))?.visible).toBe(8);
    expect(status()?.callsPerMinute).toBe(77);
  });

  it('reads the whole again where a patch is missing', async () => {
    const { topology } = connect();
    const source = await stream();
    source.say('snapshot', whole);
    source.say('patch', { r: 5, at: '2026-01-15T12:00:05.000Z' });
    await vi.waitFor(() => expect(topology()?.revision).toBe(9));
  });

  it('closes its stream while the tab is hidden, and opens it again', async () => {
    const { state } = connect();
    const source = await stream();
    turn('hidden');
    expect(state.get().phase).toBe('hidden');
    await vi.waitFor(() => expect(source.readyState).toBe(FakeSource.CLOSED));
    turn('visible');
    (await stream(1)).say('heartbeat', { at: '2026-01-15T12:00:00.000Z' });
    expect(state.get().phase).toBe('live');
  });

  it('stays paused, also when the tab is shown again', async () => {
    const { feed, state } = connect();
    await stream();
    feed.pause();
    turn('hidden');
    turn('visible');
    expect(state.get().phase).toBe('paused');
    feed.resume();
    (await stream(1)).say('heartbeat', { at: '2026-01-15T12:00:00.000Z' });
    expect(state.get().phase).toBe('live');
  });

  it('says that it is stale when the stream breaks, and opens one that was refused again', async () => {
    const { state } = connect();
    const source = await stream();
    source.say('snapshot', whole);
    vi.useFakeTimers();
    source.break(FakeSource.CLOSED);
    expect(state.get().phase).toBe('stale');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(FakeSource.all).toHaveLength(2);
  });

  it('learns why the server does not open it, and forgets that once it is opened', async () => {
    const refusal = { code: 'invalid_input', status: 400, detail: 'Profile shop has no region.', awsError: null };
    vi.stubGlobal('fetch', async () => Response.json(refusal, { status: 400 }));
    const { state } = connect();
    (await stream()).break(FakeSource.CLOSED);
    await vi.waitFor(() => expect(state.get().refusal).toBe('Profile shop has no region.'));
    (await stream()).say('snapshot', whole);
    expect(state.get().refusal).toBeNull();
  });

  it('says that it is stale when nothing is heard for long', async () => {
    vi.useFakeTimers();
    const { state } = connect();
    const source = await stream();
    source.say('heartbeat', { at: '2026-01-15T12:00:00.000Z' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(state.get().phase).toBe('live');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(state.get().phase).toBe('stale');
  });
});
