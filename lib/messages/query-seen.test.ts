import { describe, expect, it } from 'vitest';
import type { LookQuery } from '#lib/contracts/look.ts';
import { NOW } from '#lib/testing/builders.ts';
import { QueryMistake, querySeen } from './query-seen.ts';
import { aStoredMessage } from './testing/stored-message.ts';

const now = Date.parse(NOW);
const messages = [
  aStoredMessage({ messageId: '1', body: '{"id":1,"kind":"a","items":[{"sku":"x"},{"sku":"y"}]}' }),
  aStoredMessage({ messageId: '2', body: '{"kind":"b","id":12345678901234567890,"items":[]}' }),
  aStoredMessage({ messageId: '3', body: 'no JSON', groupId: 'g' }),
  aStoredMessage({ messageId: '4', body: '{"kind":"a","id":2,"items":[{"sku":"z"}]}' }),
  aStoredMessage({ messageId: '5', body: '<?xml version="1.0"?><order><id>5</id></order>' }),
];

function ask(query: Partial<LookQuery>, pause = async () => {}) {
  return querySeen({ messages, query: { filter: null, columns: [], groupBy: null, ...query }, now, pause });
}

describe('querySeen', () => {
  it('tells which messages match, in the order seen', async () => {
    expect(await ask({ filter: 'body.kind = "a"' })).toEqual({
      total: 5,
      matched: ['1', '4'],
      columns: [],
      groups: [],
    });
    expect(await ask({ filter: ' ' })).toMatchObject({ matched: ['1', '2', '3', '4', '5'] });
  });

  it('gives one value a matched message and column', async () => {
    const { columns } = await ask({
      filter: 'body.items exists',
      columns: ['body.id', 'body.items[*].sku', 'body.items', 'sent'],
    });
    expect(columns).toEqual([
      ['1', '12345678901234567890', '2'],
      ['x, y', null, 'z'],
      ['[{"sku":"x"},{"sku":"y"}]', '[]', '[{"sku":"z"}]'],
      [NOW, NOW, NOW],
    ]);
  });

  it('groups by shape, the largest first', async () => {
    const { groups } = await ask({ groupBy: 'shape' });
    expect(groups).toEqual([
      { label: '{ id: number, items: [{ sku: text }], kind: text }', messages: ['1', '4'] },
      { label: '{ id: number, items: [], kind: text }', messages: ['2'] },
      { label: 'text', messages: ['3'] },
      { label: 'XML <order>', messages: ['5'] },
    ]);
  });

  it('groups by the value of a path, of what the filter lets through', async () => {
    const { groups } = await ask({ groupBy: 'body.kind', filter: 'id != "4"' });
    expect(groups).toEqual([
      { label: 'nothing there', messages: ['3', '5'] },
      { label: 'a', messages: ['1'] },
      { label: 'b', messages: ['2'] },
    ]);
  });

  it.each<[Partial<LookQuery>, string]>([
    [{ filter: 'body.kind =' }, 'The filter cannot be read: A value follows'],
    [{ columns: ['kind'] }, 'The column cannot be read: Name a field'],
    [{ groupBy: 'body.' }, 'What to group by cannot be read: A name follows'],
  ])('refuses %j', async (query, message) => {
    const refused = await ask(query).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueryMistake);
    expect((refused as QueryMistake).message).toContain(message);
  });

  it('lets others have their turn while it works through large bodies', async () => {
    const large = JSON.stringify({ items: Array.from({ length: 20_000 }, (_, i) => ({ sku: `sku-${i}` })) });
    let pauses = 0;
    const answer = await querySeen({
      messages: Array.from({ length: 20 }, (_, i) => aStoredMessage({ messageId: `${i}`, body: large })),
      query: { filter: 'body.items[*].sku = "sku-19999"', columns: [], groupBy: 'shape' },
      now,
      pause: async () => {
        pauses += 1;
      },
    });
    expect(answer.matched).toHaveLength(20);
    expect(pauses).toBeGreaterThan(2);
  });
});
