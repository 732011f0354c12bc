import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reformatJson } from './reformat-json.ts';

it('indents as JSON.stringify does, and takes all white space away', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 1, 4), (json, indent) => {
      const value: unknown = JSON.parse(json);
      const text = JSON.stringify(value, null, indent);
      expect(reformatJson(text, 'indented')).toBe(JSON.stringify(value, null, 2));
      expect(reformatJson(text, 'compact')).toBe(JSON.stringify(value));
    }),
  );
});

it('keeps digits, escapes and repeated keys as they are', () => {
  const text = '{"n": 12345678901234567890, "m":1.0e0,"s":"\\u0041 : , {}","n":[ ]}';
  expect(reformatJson(text, 'compact')).toBe('{"n":12345678901234567890,"m":1.0e0,"s":"\\u0041 : , {}","n":[]}');
});

it('leaves what is no JSON alone', () => {
  expect(reformatJson('{"a":', 'indented')).toBeNull();
});
