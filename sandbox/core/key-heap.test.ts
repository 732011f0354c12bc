import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyHeap } from './key-heap.ts';

test('gives out the living in the order of their keys, whatever died meanwhile', () => {
  const entry = fc.record({ key: fc.integer({ min: 0, max: 1_000 }), dies: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
      const dead = new Set<object>();
      const heap = new KeyHeap<{ key: number }>((item) => !dead.has(item));
      for (const one of entries) {
        heap.push(one.key, one);
        if (one.dies) dead.add(one);
      }
      const given: number[] = [];
      for (let next = heap.pop(); next; next = heap.pop()) given.push(next.key);
      const living = entries.filter((one) => !one.dies).map((one) => one.key);
      expect(given).toEqual(living.sort((a, b) => a - b));
    }),
  );
});
