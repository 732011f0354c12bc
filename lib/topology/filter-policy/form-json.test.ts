import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reformatJson } from '#lib/messages/json/reformat-json.ts';
import { asForm, asJson, draftText, openPolicy, sentText } from './policy-text.ts';
import { printForm } from './print-form.ts';
import { readForm } from './read-form.ts';
import { scopedPolicy } from './testing/arbitraries.ts';

const compact = (text: string) => reformatJson(text, 'compact');

/** As a form and back; what the form cannot show stays as it is. */
function throughForm(text: string): string | null {
  const { form } = readForm(text);
  return form ? compact(printForm(form)) : null;
}

/** Policies with what SNS would refuse between them: unknown keywords, wrong operands, empty lists and objects. */
const wild = fc.dictionary(
  fc.constantFrom('a', 'b', 'a.b', '', '$or', '__proto__', 'prefix', 'é\n"'),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>('x', '12', '', 1.5, -1e-7, true, null),
      fc.constantFrom<unknown>({ numeric: ['>', '12a'] }, { numeric: ['>', '12'] }, { numeric: [] }, { prefix: 1 }),
      fc.constantFrom<unknown>({ 'anything-but': [] }, { 'anything-but': ['x', 1] }, { 'anything-but': 'x' }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'a.b', '$or', 'exists', 'wildcard'), tie('value'), { maxKeys: 3 }),
    ),
  })).value,
  { maxKeys: 4 },
);

describe('form and JSON of the same policy', () => {
  it('lose nothing of 2,000 random policies, to the character but for white space', () => {
    fc.assert(
      fc.property(scopedPolicy, ({ json }) => {
        expect(throughForm(json)).toBe(compact(json));
      }),
      { numRuns: 2_000 },
    );
  });

  it('lose nothing of what is no policy either', () => {
    fc.assert(
      fc.property(wild, (value) => {
        const json = JSON.stringify(value);
        expect(throughForm(json)).toBe(json);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keep digits, the order of keys, and a key that stands twice', () => {
    const json = '{"z":[1.0,12345678901234567890,1e2],"a":["x"],"z":[{"numeric":[">=",0.10]}]}';
    expect(throughForm(json)).toBe(json);
  });

  it('answer the very text where the form was not touched', () => {
    const text = '{"a" : ["\\u0041",\n 1.50]}';
    const draft = asForm({ view: 'json', text });
    expect('draft' in draft && draftText(asJson(draft.draft))).toBe(text);
  });

  it('say what keeps a text from being a form', () => {
    expect(asForm({ view: 'json', text: '{"a": [1,]}' })).toEqual({ why: expect.stringContaining('Line 1, column') });
    expect(asForm({ view: 'json', text: '[]' })).toEqual({ why: expect.stringContaining('JSON objects') });
    const many = JSON.stringify({ a: Array.from({ length: 501 }, (_, i) => i) });
    expect(asForm({ view: 'json', text: many })).toEqual({ why: expect.stringContaining('has 501') });
  });

  it('keep what is half written', () => {
    const half = JSON.stringify({ a: [{ numeric: ['>', ''] }], '': [''], $or: [{}, {}] });
    expect(throughForm(half)).toBe(half);
    expect(readForm(half).form?.[0]?.content).toEqual({
      kind: 'conditions',
      conditions: [{ operator: 'numeric', bounds: [{ operator: '>', number: '' }] }],
    });
  });

  it('bring keys of one object together that were written apart', () => {
    const form = ['a', 'b', 'c'].map((key) => ({
      path: key === 'b' ? [key] : ['x', key],
      content: { kind: 'conditions' as const, conditions: [{ operator: 'text' as const, text: key }] },
    }));
    expect(compact(printForm(form))).toBe('{"x":{"a":["a"],"c":["c"]},"b":["b"]}');
  });
});

describe('the text that is sent', () => {
  it('is the present one while only white space differs, and is laid out like it', () => {
    const present = '{"kind": ["pick"]}';
    expect(sentText(draftText(openPolicy(present)), present)).toBe(present);
    expect(sentText('{\n  "kind": [\n    "pack"\n  ]\n}', present)).toBe('{"kind": ["pack"]}');
    expect(sentText('{\n  "kind": ["pack"]\n}', null)).toBe('{"kind":["pack"]}');
  });
});
