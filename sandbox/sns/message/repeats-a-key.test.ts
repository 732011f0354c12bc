import { expect, it } from 'vitest';
import { repeatsAKey } from './repeats-a-key.ts';

it.each([
  ['{"a":"1","b":"a","c":"a:"}', false],
  ['{"a":{"b":1,"c":2},"b":[{"a":1}],"c":"{\\"a\\":1,\\"a\\":2}"}', false],
  ['{"a":"1","b":"2","a" : "3"}', true],
  ['{"a\\"":"1","\\u0061\\"":"2"}', true],
  ['{}', false],
])('%s: %s', (json, repeats) => {
  expect(repeatsAKey(json)).toBe(repeats);
});
