import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packBatches } from './pack-batches.ts';

const sizes = fc.array(fc.oneof(fc.nat(40), fc.nat(200)), { maxLength: 80 });
const pack = (entries: number[], maxBytes: number, maxEntryBytes = maxBytes) =>
  packBatches({ entries, sizeOf: (size) => size, maxBytes, maxEntryBytes });

it('keeps every entry once and in order, in batches that fit', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }), (entries, max, maxEntry) => {
      const { batches, tooLarge } = pack(entries, max, maxEntry);
      for (const batch of batches) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(10);
        expect(batch.reduce((sum, { entry }) => sum + entry, 0)).toBeLessThanOrEqual(max);
      }
      const sent = batches.flat();
      expect(sent.map(({ index }) => index)).toEqual(sent.map(({ index }) => index).toSorted((a, b) => a - b));
      const all = [...sent, ...tooLarge].toSorted((a, b) => a.index - b.index);
      expect(all.map(({ entry }) => entry)).toEqual(entries);
      expect(tooLarge.map(({ size }) => size)).toEqual(entries.filter((size) => size > Math.min(max, maxEntry)));
    }),
  );
});

it('begins a batch only where the one before is full', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 150 }), (entries, max) => {
      const { batches } = pack(entries, max);
      for (const [i, batch] of batches.slice(1).entries()) {
        const before = batches[i] ?? [];
        const bytes = before.reduce((sum, { entry }) => sum + entry, 0);
        expect(before.length === 10 || bytes + (batch[0]?.entry ?? 0) > max).toBe(true);
      }
    }),
  );
});
