import { expect, it } from 'vitest';
import { firstWords, listWords } from './list-words.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('says %j in a row', (words, said) => {
  expect(listWords(words)).toBe(said);
});

it('counts what is not named', () => {
  expect(firstWords(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  expect(firstWords(['a', 'b'], 2)).toBe('a and b');
});
