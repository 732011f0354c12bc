import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAwsNumber } from './is-aws-number.ts';

it.each([
  ['0', true],
  ['-0.50', true],
  ['.5', true],
  ['5.', true],
  ['1e126', true],
  ['1e127', false],
  ['10e126', false],
  ['0.1e127', true],
  ['1e-128', true],
  ['0.1e-128', false],
  ['0e999999', true],
  ['1'.repeat(38), true],
  ['1'.repeat(39), false],
  [`1${'0'.repeat(60)}`, true],
  [`0.${'0'.repeat(60)}1`, true],
  ['', false],
  ['.', false],
  ['-', false],
  ['1 ', false],
  ['0x10', false],
  ['NaN', false],
  ['Infinity', false],
  ['1,5', false],
  ['1e', false],
])('%s: %s', (text, is) => {
  expect(isAwsNumber(text)).toBe(is);
});

it('takes every integer and ordinary fraction that JavaScript writes', () => {
  const number = fc.oneof(fc.maxSafeInteger(), fc.double({ min: 1e-120, max: 1e120, noNaN: true }));
  fc.assert(fc.property(number, (value) => isAwsNumber(String(value))));
});
