import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromQuantity, type Measure, toQuantity } from './quantity.ts';

const measure = fc.constantFrom<Measure>('seconds', 'bytes', 'percent');

it('what AWS writes comes back from the unit that people think in', () => {
  fc.assert(
    fc.property(measure, fc.nat(2_000_000), (of, exact) => {
      expect(fromQuantity(of, toQuantity(of, String(exact)))).toBe(exact);
    }),
  );
});

it.each([
  ['345600', { amount: '4', unit: 'days' }],
  ['129600', { amount: '36', unit: 'hours' }],
  ['90', { amount: '90', unit: 'seconds' }],
  ['0', { amount: '0', unit: 'seconds' }],
  ['', { amount: '', unit: 'seconds' }],
])('%s seconds reads as %j', (text, quantity) => {
  expect(toQuantity('seconds', text)).toEqual(quantity);
});

it.each([
  ['1.5', 'days', 129_600],
  [' 4 ', 'days', 345_600],
  ['1.1', 'hours', 3_960],
  ['0.5', 'seconds', null],
  ['1e3', 'seconds', null],
  ['-1', 'days', null],
  ['', 'days', null],
  ['4', 'weeks', null],
])('%s %s is %s seconds', (amount, unit, seconds) => {
  expect(fromQuantity('seconds', { amount, unit })).toBe(seconds);
});
