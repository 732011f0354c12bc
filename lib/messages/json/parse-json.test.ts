import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

const exactly = (text: string) => parseJson(`[1234567890123456, ${text}]`);

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part)));

describe('parseJson', () => {
  it('reads what JSON.parse reads, by either way', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(JSON.stringify(JSON.parse(json)));
        expect(rounded(parseJson(json))).toEqual({ value });
        expect(rounded(exactly(json))).toEqual({ value: [1234567890123456, value] });
      }),
    );
  });

  it('refuses what JSON.parse refuses, and says where', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0001', '0', 'e', '-', 'x'))
      .map(([json, at, wrong]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + wrong + json.slice(place + 1);
      });
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = parseJson(text);
        const valid = isJson(text);
        expect('value' in parsed).toBe(valid);
        if ('mistake' in parsed) expect(parsed.mistake.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": 1,\n "b" 2}', 2, 6, 'A colon was expected after the key.'],
    ['{"a": 1,\n\n}', 3, 1, 'A key in double quotes was expected here.'],
    ['{a: 1}', 1, 2, 'A key in double quotes was expected here.'],
    ['["x" "y"]', 1, 6, 'A comma or ] was expected here.'],
    ['{"a": tru}', 1, 7, 'A value was expected here.'],
    ['{"a": "b\\q"}', 1, 9, 'A backslash stands before what is no escape.'],
    ['{"a": [1, 2', 1, 12, 'It ends too early.'],
    ['{"a": "b', 1, 9, 'It ends too early.'],
    ['{} {}', 1, 4, 'More text follows the value.'],
  ])('%j is wrong at %i:%i', (text, line, column, why) => {
    expect(parseJson(text)).toMatchObject({ mistake: { line, column, why } });
  });

  it('keeps integers exact that a Number would round', () => {
    expect(parseJson('{"id": 12345678901234567890, "n": 9007199254740991, "x": 1.0000000000000001}')).toEqual({
      value: { id: 12345678901234567890n, n: 9007199254740991, x: 1 },
    });
  });

  it('takes __proto__ for a key, by either way', () => {
    for (const long of ['1', '12345678901234567890']) {
      const parsed = parseJson(`{"__proto__": {"polluted": ${long}}}`) as { value: object };
      expect(Object.keys(parsed.value)).toEqual(['__proto__']);
      expect('polluted' in parsed.value).toBe(false);
    }
  });

  it('reads nesting of a hundred thousand', () => {
    const depth = 100_000;
    expect(parseJson(`${'['.repeat(depth)}12345678901234567890${']'.repeat(depth)}`)).toHaveProperty('value');
    expect(parseJson('['.repeat(depth))).toMatchObject({ mistake: { column: depth + 1 } });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
