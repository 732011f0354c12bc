import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayNames, textOf } from './display-names.ts';

const written = (names: string[], room: number) => [...displayNames(names, room).values()].map(textOf);

describe('displayNames', () => {
  it('writes a short name whole, and tells what siblings share and the stack suffix from the rest', () => {
    const names = ['shop-orders', 'shop-refunds', 'Queue-1A2B3C4D5E6F'];
    expect(displayNames(names, 24).get('shop-orders')).toEqual({ lead: 'shop-', core: 'orders', tail: '' });
    expect(displayNames(names, 24).get('Queue-1A2B3C4D5E6F')).toEqual({
      lead: '',
      core: 'Queue',
      tail: '-1A2B3C4D5E6F',
    });
  });

  it.each([
    ['drops the suffix first', ['ShopStack-OrdersQueue-1A2B3C4D5E6F'], 24, ['ShopStack-OrdersQueue']],
    [
      'keeps the end of two suffixes that tell siblings apart',
      ['ShopStack-OrdersQueue-1A2B3C4D5E6F', 'ShopStack-OrdersQueue-9Z8Y7X6W5V4U'],
      24,
      ['…pStack-OrdersQueue…5E6F', '…pStack-OrdersQueue…5V4U'],
    ],
    [
      'shortens what siblings share before what is their own',
      ['production-shop-orders-capture', 'production-shop-orders-email'],
      16,
      ['…orders-capture', '…orders-email'],
    ],
    ['cuts the middle of a long name of its own', ['averyveryverylongnamewithoutanyend'], 13, ['averyv…anyend']],
  ])('%s', (_, names, room, texts) => {
    expect(written(names, room).sort()).toEqual(texts.sort());
  });

  const letters = fc.constantFrom('a', 'b', '-', '_', 'A1', '-1A2B3C4D5E6F', '.fifo', 'shop-', '…');
  const name = fc.array(letters, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));

  it('never writes two names alike, nor longer than there is room, nor changes what fits', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 60 }), fc.integer({ min: 8, max: 30 }), (names, room) => {
        const map = displayNames(names, room);
        expect([...map.keys()].sort()).toEqual(names.toSorted());
        const texts = [...map.values()].map(textOf);
        expect(new Set(texts).size).toBe(names.length);
        expect(texts.filter((text) => text.length > room)).toEqual([]);
        for (const [whole, parts] of map) if (whole.length <= room) expect(textOf(parts)).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });
});
