import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hidden } from './hidden.ts';
import { lanesOf } from './release-lanes.ts';

const hidden: fc.Arbitrary<Hidden[]> = fc
  .uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 20n - 1n }), { maxLength: 80 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => fc.nat(6).map((group) => aHidden(String(number), `g${group}`)))),
  );

function aHidden(sequenceNumber: string, groupId: string): Hidden {
  return { messageId: `m${sequenceNumber}`, handle: 'h', groupId, sequenceNumber, until: 0 };
}

it.each([true, false])('gives each message back once, ten at a time at most (FIFO: %s)', (fifo) => {
  fc.assert(
    fc.property(hidden, (all) => {
      const batches = lanesOf(all, fifo).flat();
      expect(Math.max(0, ...batches.map((batch) => batch.length))).toBeLessThanOrEqual(10);
      expect(batches.flat().toSorted(byId)).toEqual(all.toSorted(byId));
    }),
  );
});

it('gives a FIFO group back in one lane, its last message first', () => {
  fc.assert(
    fc.property(hidden, (all) => {
      const lanes = lanesOf(all, true).map((lane) => lane.flat());
      for (const groupId of new Set(all.map((each) => each.groupId))) {
        const inLanes = lanes.map((lane) => lane.filter((each) => each.groupId === groupId));
        const [lane = [], ...others] = inLanes.filter((some) => some.length > 0);
        expect(others).toEqual([]);
        const numbers = lane.map(({ sequenceNumber }) => BigInt(sequenceNumber ?? 0));
        expect(numbers).toEqual(numbers.toSorted((a, b) => (a > b ? -1 : 1)));
      }
    }),
  );
});

it('takes the numbers of other servers, which may be no numbers', () => {
  expect(lanesOf([aHidden('abc', 'g'), { ...aHidden('2', 'g'), sequenceNumber: null }], true).flat(2)).toHaveLength(2);
});

function byId(a: Hidden, b: Hidden): number {
  return a.messageId < b.messageId ? -1 : 1;
}
