import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookEvent, PeekInput } from '#lib/contracts/look.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { NOW } from '#lib/testing/builders.ts';
import { createLookStore, type LookStore } from './look-store.ts';

const ASKED: PeekInput = { count: 10, hold: 0, wait: 0, insist: false };
const LOOK = '3f8d6a52-0000-4000-8000-000000000000';
const FOUND = [aSeenMessage({ messageId: 'a' }), aSeenMessage({ messageId: 'b' })];
const RELEASED: LookEvent = { type: 'released', returned: 2, failed: 0, latest: null, deadLetterGained: null };

/** A server that streams what the test says, and remembers what else it was told. */
function aServer() {
  const told: string[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array>;
  const closed = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stream = controller;
    },
  });
  vi.stubGlobal('fetch', async (path: string, { signal }: RequestInit) => {
    told.push(path);
    if (!path.endsWith('/peek')) return Response.json({});
    signal?.addEventListener('abort', () => {
      closed.resolve();
      stream.error(signal.reason);
    });
    return new Response(body);
  });
  return {
    told,
    closed: closed.promise,
    say: (event: LookEvent) => stream.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`)),
    end: () => stream.close(),
    breakOff: () => stream.error(new TypeError('network error')),
  };
}

let looks: LookStore;
const phase = (wanted: string) => vi.waitUntil(() => looks.get().stage.phase === wanted, { interval: 1 });
const seen = (count: number) => vi.waitUntil(() => looks.get().messages.length === count, { interval: 1 });

beforeEach(() => {
  looks = createLookStore('default', 'orders');
});
afterEach(() => vi.unstubAllGlobals());

describe('a look', () => {
  it('asks nothing of the server before it is begun', () => {
    const { told } = aServer();
    expect(looks.get().stage).toEqual({ phase: 'idle' });
    expect(told).toEqual([]);
  });

  it('collects, holds, is given back on request, and is over', async () => {
    const { say, end, told } = aServer();
    looks.begin(ASKED);
    say({ type: 'begun', look: LOOK, facts: null });
    say({ type: 'messages', messages: FOUND });
    say({ type: 'progress', seen: 2, bytes: 40, elapsed: 12, requests: 3 });
    await seen(2);
    say({ type: 'collected', end: 'enough', why: '' });
    say({ type: 'held', until: NOW });
    await phase('held');
    looks.giveBack();
    say(RELEASED);
    await phase('over');
    end();
    expect(looks.get()).toMatchObject({ progress: { seen: 2, requests: 3 }, released: RELEASED, left: false });
    expect(told[1]).toBe(`/api/connections/default/looks/${LOOK}/release`);
  });

  it('shows each message once', async () => {
    const { say } = aServer();
    looks.begin(ASKED);
    say({ type: 'messages', messages: FOUND });
    say({ type: 'messages', messages: [...FOUND, aSeenMessage({ messageId: 'c' })] });
    await seen(3);
    expect(looks.get().messages.map(({ messageId }) => messageId)).toEqual(['a', 'b', 'c']);
  });

  it('is refused where the server says so, and can be asked for again', async () => {
    const problem = { code: 'conflict', detail: 'It would be the last receive.', awsError: null };
    vi.stubGlobal('fetch', async () => Response.json(problem, { status: 409 }));
    looks.begin(ASKED);
    await phase('refused');
    expect(looks.get().stage).toMatchObject({ failure: { code: 'conflict', message: problem.detail } });
    const { say, told } = aServer();
    looks.begin({ ...ASKED, insist: true });
    say({ type: 'messages', messages: FOUND });
    await seen(2);
    expect(told).toHaveLength(1);
  });

  it('closes its stream when the person goes elsewhere, and keeps what was seen', async () => {
    const { say, closed } = aServer();
    looks.begin(ASKED);
    say({ type: 'begun', look: LOOK, facts: null });
    say({ type: 'messages', messages: FOUND });
    await seen(2);
    looks.leave();
    await closed;
    expect(looks.get()).toMatchObject({ left: true, stage: { phase: 'over' } });
    expect(looks.get().messages).toHaveLength(2);
  });

  it('is not begun twice at once', async () => {
    const { say, told } = aServer();
    looks.begin(ASKED);
    looks.begin(ASKED);
    say({ type: 'messages', messages: FOUND });
    await seen(2);
    expect(told).toHaveLength(1);
  });

  it('says that the connection broke, and keeps what was seen', async () => {
    const { say, breakOff } = aServer();
    looks.begin(ASKED);
    say({ type: 'begun', look: LOOK, facts: null });
    say({ type: 'messages', messages: FOUND });
    await seen(2);
    breakOff();
    await phase('over');
    expect(looks.get().failure).toMatchObject({ code: 'unreachable' });
    expect(looks.get().messages).toHaveLength(2);
  });

  it('keeps the same array of messages while nothing is added', async () => {
    const { say } = aServer();
    looks.begin(ASKED);
    say({ type: 'messages', messages: FOUND });
    await seen(2);
    const before = looks.get().messages;
    say({ type: 'messages', messages: FOUND });
    say({ type: 'progress', seen: 2, bytes: 1, elapsed: 1, requests: 1 });
    await vi.waitUntil(() => looks.get().progress.requests === 1, { interval: 1 });
    expect(looks.get().messages).toBe(before);
  });

  it('forgets what was deleted', async () => {
    const { say } = aServer();
    looks.begin(ASKED);
    say({ type: 'messages', messages: FOUND });
    await seen(2);
    looks.forget(['a']);
    expect(looks.get().messages.map(({ messageId }) => messageId)).toEqual(['b']);
  });
});
