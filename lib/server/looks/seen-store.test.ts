import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { WholeMessage } from '#lib/contracts/message.ts';
import { aSeenMessage } from '#lib/testing/a-seen-message.ts';
import { NOW, queueArn } from '#lib/testing/builders.ts';
import { createSeenStore, type SeenStore } from './seen-store.ts';

const SOURCE = { kind: 'queue', arn: queueArn('orders') } as const;
const MINUTE = 60_000;

let time = Date.parse(NOW);
let store: SeenStore;
afterEach(() => store.close());

function aStore(mostBytes?: number): SeenStore {
  store = createSeenStore({ now: () => time, ...(mostBytes !== undefined && { mostBytes }) });
  return store;
}

function aMessage(messageId: string, body = 'hello', over: Partial<WholeMessage> = {}): WholeMessage {
  const { preview: _, ...seen } = aSeenMessage({ messageId, preview: body });
  return { ...seen, body, attributes: {}, ...over };
}

describe('what is kept', () => {
  it('comes back as it came, also what UTF-8 cannot hold', () => {
    const seen = aStore().open(SOURCE);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ unit: 'binary' }), (body, value) => {
        const attributes = {
          kind: { dataType: 'String', value },
          large: { dataType: 'String', value: 'x'.repeat(3000) },
        };
        const message = aMessage('m', `${body}\ud800`, { attributes, size: body.length + 3000 + 3000 });
        seen.add(message);
        expect(seen.message('m')).toEqual(message);
      }),
    );
  });

  it('is listed with a preview, and without attributes that are large', () => {
    const seen = aStore().open(SOURCE);
    const attributes = { blob: { dataType: 'String', value: 'v'.repeat(3000) } };
    const listed = seen.add(aMessage('m', 'é'.repeat(5000), { attributes, size: 13_010 }));
    expect(listed).toMatchObject({ preview: 'é'.repeat(1024), attributes: null });
    expect(seen.message('m')).toMatchObject({ attributes });
  });

  it('is gone 15 minutes after its last use', () => {
    const { id } = aStore().open(SOURCE);
    time += 14 * MINUTE;
    expect(store.get(id).id).toBe(id);
    time += 14 * MINUTE;
    expect(store.get(id).id).toBe(id);
    time += 16 * MINUTE;
    expect(() => store.get(id)).toThrow('not kept any more');
  });
});

describe('the bound of bytes', () => {
  it('drops the looks used longest ago first, never the one that grows', () => {
    aStore(10_000);
    const [first, second, third] = [store.open(SOURCE), store.open(SOURCE), store.open(SOURCE)];
    first.add(aMessage('a', 'x'.repeat(4000)));
    second.add(aMessage('b', 'x'.repeat(4000)));
    store.get(first.id);
    third.add(aMessage('c', 'x'.repeat(4000)));
    expect(() => store.get(second.id)).toThrow();
    expect(store.get(first.id)).toBe(first);
    third.add(aMessage('d', 'x'.repeat(20_000)));
    expect(() => store.get(first.id)).toThrow();
    expect(store.get(third.id).message('d')).not.toBeNull();
  });

  it('takes back what goes on growing after it was dropped', () => {
    aStore(1e6);
    const tail = store.open({ kind: 'topic', arn: queueArn('orders') });
    tail.add(aMessage('a'));
    time += 20 * MINUTE;
    expect(() => store.get(tail.id)).toThrow();
    tail.add(aMessage('b'));
    expect([...store.get(tail.id).all()].map(({ seen }) => seen.messageId)).toEqual(['a', 'b']);
  });
});

describe('a ring', () => {
  it('lets old messages make room for new ones, by count and by bytes', () => {
    const seen = aStore().open(SOURCE, { messages: 3, bytes: 10_000 });
    for (const id of ['a', 'b', 'c', 'd']) seen.add(aMessage(id));
    expect([...seen.all()].map((message) => message.seen.messageId)).toEqual(['b', 'c', 'd']);
    seen.add(aMessage('e', 'x'.repeat(9_995)));
    expect([...seen.all()].map((message) => message.seen.messageId)).toEqual(['d', 'e']);
    expect([seen.dropped(), seen.bytes()]).toEqual([3, 10_000]);
  });

  it('keeps the newest even where it alone is too large', () => {
    const seen = aStore().open(SOURCE, { messages: 3, bytes: 10 });
    seen.add(aMessage('a'));
    seen.add(aMessage('b', 'x'.repeat(100)));
    expect([...seen.all()].map((message) => message.seen.messageId)).toEqual(['b']);
  });

  it('keeps a message that came twice once', () => {
    const seen = aStore().open(SOURCE);
    seen.add(aMessage('a', 'old'));
    seen.add(aMessage('a', 'newer', { receiveCount: 2 }));
    expect([...seen.all()]).toHaveLength(1);
    expect([seen.message('a')?.receiveCount, seen.bytes()]).toEqual([2, 5]);
  });
});
