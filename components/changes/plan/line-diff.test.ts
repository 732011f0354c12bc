import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineDiff } from './line-diff.ts';

const signed = (before: string | null, after: string | null) =>
  lineDiff(before, after).map(({ change, text }) => `${{ kept: ' ', added: '+', removed: '-' }[change]}${text}`);

it('shows a line that came within a list as one line', () => {
  expect(signed('[\n  "a"\n]', '[\n  "a",\n  "b"\n]')).toEqual([' [', '-  "a"', '+  "a",', '+  "b"', ' ]']);
  expect(signed('a\nc', 'a\nb\nc')).toEqual([' a', '+b', ' c']);
});

it('shows a whole text that came or went', () => {
  expect(signed(null, 'a\nb')).toEqual(['+a', '+b']);
  expect(signed('a', null)).toEqual(['-a']);
});

it('holds both texts whole, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '{'), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = lineDiff(before, after);
      const without = (change: string) => diff.filter((line) => line.change !== change).map((line) => line.text);
      expect(without('added').join('\n')).toBe(before);
      expect(without('removed').join('\n')).toBe(after);
    }),
  );
});
