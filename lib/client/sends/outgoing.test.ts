import { describe, expect, it } from 'vitest';
import { MessageDraft } from '#lib/contracts/message.ts';
import { type Amount, ONE_MESSAGE } from './amount.ts';
import { outgoing, readMessageFile } from './outgoing.ts';
import type { AnyDraft, SendTarget } from './send-target.ts';

const QUEUE: SendTarget = {
  kind: 'queue',
  name: 'q',
  fifo: false,
  maxBytes: 1024,
  contentBasedDeduplication: false,
  path: ['queues', 'q', 'messages'],
  perProtocol: [],
};
const FIFO: SendTarget = { ...QUEUE, fifo: true };
const asItIs = (draft: AnyDraft) => draft;
const draft = (over: Partial<MessageDraft> = {}) => MessageDraft.parse({ body: 'n {{i}}', ...over });

async function made(from: AnyDraft, amount: Partial<Amount>, target = QUEUE, finish = asItIs) {
  const out = outgoing(from, { amount: { ...ONE_MESSAGE, ...amount }, target, finish });
  const entries: AnyDraft[] = [];
  for await (const entry of out?.entries() ?? []) entries.push(entry);
  return out && { ...out, entries };
}

describe('outgoing', () => {
  it('is what is written, as it is, where it is one', async () => {
    expect(await made(draft(), {})).toMatchObject({ total: 1, perSecond: null, entries: [{ body: 'n {{i}}' }] });
  });

  it('expands a template, and finishes each message after that', async () => {
    const finish = (each: AnyDraft) => ({ ...each, body: `<${each.body}>` });
    const out = await made(draft(), { mode: 'many', count: '3', rate: '0.5' }, QUEUE, finish);
    expect(out).toMatchObject({ total: 3, perSecond: 0.5 });
    expect(out?.entries.map(({ body }) => body)).toEqual(['<n 1>', '<n 2>', '<n 3>']);
  });

  it.each([
    [{ mode: 'many', count: '' }],
    [{ mode: 'many', count: '0' }],
    [{ mode: 'many', count: '2.5' }],
    [{ mode: 'many', count: '100001' }],
    [{ mode: 'many', rate: 'fast' }],
    [{ mode: 'file', file: null }],
  ] satisfies [Partial<Amount>][])('is nothing with %j', async (amount) => {
    expect(await made(draft(), amount)).toBeNull();
  });

  it('mints an id for each message of a FIFO queue, unless one is written or the content is the id', async () => {
    const many = await made(draft({ groupId: 'g' }), { mode: 'many', count: '3' }, FIFO);
    expect(new Set(many?.entries.map(({ deduplicationId }) => deduplicationId)).size).toBe(3);
    const own = await made(draft({ deduplicationId: 'own' }), {}, FIFO);
    expect(own?.entries[0]?.deduplicationId).toBe('own');
    const byContent = await made(draft(), {}, { ...FIFO, contentBasedDeduplication: true });
    expect(byContent?.entries[0]?.deduplicationId).toBeNull();
  });

  it('leaves away what its queue does not take', async () => {
    const written = draft({ deduplicationId: 'stale', delaySeconds: 5 });
    expect((await made(written, {}, QUEUE))?.entries[0]).toMatchObject({ deduplicationId: null, delaySeconds: 5 });
    expect((await made(written, {}, FIFO))?.entries[0]).toMatchObject({ delaySeconds: null });
  });
});

describe('a file', () => {
  const text = [
    JSON.stringify({ body: 'one', deduplicationId: 'old', groupId: 'g', messageId: 'm' }),
    'no json',
    '',
    JSON.stringify({ body: 'two', attributes: { a: { dataType: 'Number', value: '1' } } }),
  ].join('\n');

  it('is read for its messages and mistakes, and each message goes under a fresh id', async () => {
    const file = await readMessageFile(new File([text], 'some.ndjson'));
    expect(file).toMatchObject({ messages: 2, mistakes: [{ line: 2 }] });
    const out = await made(draft(), { mode: 'file', file, rate: '' }, FIFO);
    expect(out).toMatchObject({ total: 2, perSecond: null, entries: [{ body: 'one', groupId: 'g' }, { body: 'two' }] });
    expect(out?.entries[0]?.deduplicationId).not.toBe('old');
    expect((await made(draft(), { mode: 'file', file }, QUEUE))?.entries[0]?.deduplicationId).toBeNull();
  });

  it('is published without what only queues take', async () => {
    const file = await readMessageFile(new File([text], 'some.ndjson'));
    const out = await made(draft(), { mode: 'file', file }, { ...QUEUE, kind: 'topic' });
    expect(out?.entries[1]).toEqual({
      body: 'two',
      attributes: { a: { dataType: 'Number', value: '1' } },
      groupId: null,
      deduplicationId: null,
      subject: null,
      perProtocol: null,
    });
  });
});
