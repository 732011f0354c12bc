import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortText } from './short-text.ts';

it.each([
  ['as it is', 'as it is'],
  [12.5, '12.5'],
  [12345678901234567890n, '12345678901234567890'],
  [null, 'null'],
  [{ a: [1, 'x"', null, 2n ** 64n], b: {} }, '{"a":[1,"x\\"",null,18446744073709551616],"b":{}}'],
  ['x'.repeat(121), `${'x'.repeat(119)}…`],
  [`${'x'.repeat(118)}😀😀`, `${'x'.repeat(118)}…`],
])('writes a value short, %#', (value, text) => {
  expect(shortText(value)).toBe(text);
});

it('is the JSON of a small value, and at most as long as it may be for any', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = shortText(value);
      const whole = typeof value === 'string' ? value : JSON.stringify(value);
      expect(text.length).toBeLessThanOrEqual(120);
      if (whole.length <= 120 && !Object.is(value, -0)) expect(text).toBe(whole);
    }),
  );
});

it('does not write out what is large or deep', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  expect(shortText(deep)).toMatch(/^\[{119}…$/);
  expect(shortText(Array.from({ length: 1_000_000 }, (_, i) => i))).toHaveLength(120);
});
