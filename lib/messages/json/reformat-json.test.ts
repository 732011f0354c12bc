import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, type JsonSpan, jsonSpan } from './json-span.ts';
import { jsonForm, reformatJson } from './reformat-json.ts';

const spaced = fc.tuple(fc.jsonValue(), fc.constantFrom(0, 1, 2, '\t')).map(([value, indent]) => ({
  value: JSON.parse(JSON.stringify(value)),
  text: JSON.stringify(value, null, indent),
}));

describe('reformatJson', () => {
  it('writes as JSON.stringify does', () => {
    fc.assert(
      fc.property(spaced, ({ value, text }) => {
        expect(reformatJson(text, 'compact')).toBe(JSON.stringify(value));
        expect(reformatJson(text, 'indented')).toBe(JSON.stringify(value, null, 2));
        expect(JSON.parse(reformatJson(text, 'spaced'))).toEqual(value);
      }),
    );
  });

  it('changes nothing but white space', () => {
    const text = '{"a": 1.0, "a":-0,"b" :12345678901234567890, "c\\u0061": "\\u00e9 \\" , {" , "d": [ ], "e":{ }}';
    const compact = '{"a":1.0,"a":-0,"b":12345678901234567890,"c\\u0061":"\\u00e9 \\" , {","d":[],"e":{}}';
    expect(reformatJson(text, 'compact')).toBe(compact);
    expect(reformatJson('{"a":[1,2]}', 'spaced')).toBe('{"a": [1, 2]}');
  });

  it('does not make gigabytes of brackets', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(reformatJson(deep, 'indented').length).toBeLessThan(deep.length + 4000);
  });

  it.each([
    ['{"a":1}', 'compact'],
    ['{"a": 1, "b": [1, 2]}', 'spaced'],
    ['{\n  "a": 1\n}', 'indented'],
    ['{\n    "a": 1\n}', null],
    ['{ "a":1 }', null],
  ])('knows how %j is written', (text, form) => {
    expect(jsonForm(text)).toBe(form);
  });
});

describe('jsonSpan', () => {
  const readBack = (text: string, span: JsonSpan): unknown => {
    const children = childrenOf(text, span);
    if (span.kind === 'array') return children.map((child) => readBack(text, child));
    if (span.kind !== 'object') return JSON.parse(text.slice(span.from, span.to));
    return Object.fromEntries(children.map((child) => [child.key, readBack(text, child)]));
  };

  it('finds every value where it stands', () => {
    fc.assert(
      fc.property(spaced, ({ value, text }) => {
        expect(readBack(text, jsonSpan(text))).toEqual(value);
      }),
    );
  });

  it('counts without looking inside, and stops where it is told', () => {
    const text = ' [ [1,2], {"a": [3, 4]}, "x,]", [] ] ';
    const root = jsonSpan(text);
    expect(root).toMatchObject({ kind: 'array', size: 4 });
    expect(childrenOf(text, root).map(({ kind, size }) => [kind, size])).toEqual([
      ['array', 2],
      ['object', 1],
      ['string', 5],
      ['array', 0],
    ]);
    expect(childrenOf(text, root, 2)).toHaveLength(2);
  });

  it('keeps keys that stand twice', () => {
    const text = '{"a":1,"a":2}';
    expect(childrenOf(text, jsonSpan(text)).map(({ key, index }) => [key, index])).toEqual([
      ['a', 0],
      ['a', 1],
    ]);
  });
});
