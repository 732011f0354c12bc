import { expect, test } from 'vitest';
import { matchesGlob } from './glob.ts';

test.each([
  ['*', '', true],
  ['sqs:*', 'sqs:SendMessage', true],
  ['sqs:Send*', 'sqs:ReceiveMessage', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['*b*b', 'abab', true],
  ['*b*b', 'aba', false],
  ['a.c', 'abc', false],
  ['', 'a', false],
])('%s on %s: %s', (glob, text, expected) => {
  expect(matchesGlob(glob, text)).toBe(expected);
});

test('many stars on a long text take no time to speak of', () => {
  expect(matchesGlob('*a'.repeat(50), 'a'.repeat(5_000).concat('b'))).toBe(false);
});
