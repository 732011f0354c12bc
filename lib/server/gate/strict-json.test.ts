import { expect, it } from 'vitest';
import { strictJson } from './strict-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('parses JSON', () => {
  expect(strictJson(bytes('{"a":[1,null,"ü"]}'))).toEqual({ a: [1, null, 'ü'] });
});

it.each([
  '{"__proto__":{"admin":true}}',
  '{"a":[{"__proto__":1}]}',
  '{"__pro\\u0074o__":1}',
  '{a:1}',
  '[1,]',
  '// no',
  'NaN',
])('refuses %s', (text) => {
  expect(() => strictJson(bytes(text))).toThrow('not the JSON');
});

it('refuses bytes that are no UTF-8', () => {
  expect(() => strictJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow('not the JSON');
});
