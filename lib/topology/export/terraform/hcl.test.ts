// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's templates look like those of JavaScript
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '#lib/testing/hostile-strings.ts';
import { parseHcl, plainText } from '../testing/parse-hcl.ts';
import { aligned, list, object, raw, template, text } from './hcl.ts';
import { faithful, jsonAttribute } from './json.ts';

const MARKS = fc.string({ unit: fc.constantFrom(...'$%{}"\\\n\r\t~if endf ü𐐷\u2028\u202e') });
const TEXTS = [
  '${var.x}',
  '%{ if true }',
  '$${a}',
  '$$${a}',
  '%%{a}',
  '${',
  '$',
  '{',
  '<<EOF\n',
  ...hostileStrings(200),
  ...fc.sample(MARKS, { numRuns: 400, seed: 1 }),
  ...fc.sample(fc.string({ unit: 'binary' }), { numRuns: 200, seed: 2 }),
];

describe('a text in HCL', () => {
  it(`is read back as it was, of ${TEXTS.length} texts`, async () => {
    const blocks = TEXTS.map((each, at) => `variable "v${at}" {\n  default = ${text(each).hcl}\n}`);
    const { variable } = await parseHcl(blocks.join('\n'));
    const read = TEXTS.map((_, at) => plainText(variable[`v${at}`]?.[0]?.default));
    // Terraform itself composes characters: every string of it is in normal form C.
    expect(read).toEqual(TEXTS.map((each) => each.toWellFormed().normalize('NFC')));
  });

  it('holds nothing that cannot be seen', () => {
    for (const each of TEXTS) expect(text(each).hcl).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });
});

describe('other expressions', () => {
  it('put references into texts', () => {
    expect(template('arn:', raw('var.region'), ':${x}').hcl).toBe('"arn:${var.region}:\\u0024{x}"');
  });

  it('are written as terraform fmt would', () => {
    const value = object([
      ['a', text('x')],
      ['long_name', list([{ value: text('y') }])],
      ['for', raw('1')],
      ['aws:SourceArn', object([])],
    ]);
    expect(aligned([['name', value]])).toEqual([
      'name = {\n  a               = "x"\n  long_name       = ["y"]\n  "for"           = 1\n  "aws:SourceArn" = {}\n}',
    ]);
  });
});

describe('a JSON attribute', () => {
  it.each(['{"a":1,"a":2}', '{"n":12345678901234567890}', '{"n":1.0}', '{"2":1,"1":2}', 'no', ''])(
    'stays a text where its value would say less: %s',
    (json) => {
      expect(faithful(json)).toBeUndefined();
      expect(jsonAttribute(json, text).hcl).toBe(text(json).hcl);
    },
  );

  it('is a value where that says all', () => {
    const json = '{ "price": [ { "numeric": [ ">", 5.5 ] } ],\n "t": ["\\u00fc", null, true] }';
    expect(faithful(json)).toEqual(JSON.parse(json));
    expect(jsonAttribute('{"a":["b"]}', text).hcl).toBe('jsonencode({\n  a = ["b"]\n})');
  });
});
