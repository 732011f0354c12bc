import { expect, it } from 'vitest';
import { globMatches } from './glob.ts';

it.each([
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['a*', 'abc', true],
  ['*c', 'abc', true],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['sqs:*', 'sqs:sendmessage', true],
  ['a.c', 'abc', false],
])('%j on %j: %s', (pattern, text, fits) => {
  expect(globMatches(pattern, text)).toBe(fits);
});

it('stays quick on many stars', () => {
  expect(globMatches('*a'.repeat(200), 'a'.repeat(5000).concat('b'))).toBe(false);
});
