import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneStepOn } from './use-gradual.ts';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });
/** DOM nodes that a frame bears. */
const FEW = 8;

test('step by step, few at a time, exactly the wanted ones are shown, and then no step is left', () => {
  fc.assert(
    fc.property(ids, ids, (wanted, before) => {
      let shown: readonly string[] = before;
      for (let next = oneStepOn(wanted, shown); next !== shown; next = oneStepOn(wanted, shown)) {
        expect(next.filter((id) => !shown.includes(id)).length).toBeLessThanOrEqual(FEW);
        expect(shown.filter((id) => !next.includes(id)).length).toBeLessThanOrEqual(FEW);
        shown = next;
      }
      expect(shown.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});

test('those in view come first, and what is shown keeps its order', () => {
  const wanted = Array.from({ length: 12 }, (_, i) => String(i));
  const first = oneStepOn(wanted, []);
  expect(first).toEqual(wanted.slice(0, FEW));
  expect(oneStepOn(wanted.toReversed(), first)).toEqual([...first, '11', '10', '9', '8']);
});
