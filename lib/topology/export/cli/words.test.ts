import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '#lib/testing/hostile-strings.ts';
import { commentLines } from '../one-line.ts';
import { isPlain, jsonWord, shellWord } from './words.ts';

const TEXTS = [
  '',
  ' ',
  "it's",
  '"',
  '\\',
  '\n',
  'a\nb\n',
  '$HOME',
  '$(id)',
  '`id`',
  '!!',
  '~',
  '*',
  '-n',
  "''",
  "'\\''",
  '𐐷 ü 漢',
  ...hostileStrings(150),
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 200, seed: 1 }),
  ...fc.sample(fc.string({ unit: fc.constantFrom(...'\'"\\$`!\n\t &;|<>(){}[]*?~#=%-aü') }), { numRuns: 150, seed: 2 }),
];

/** What bash hands to a command for each word. */
function asBashReads(words: readonly string[]): string[] {
  const out = execFileSync('bash', ['-s'], { input: `printf '%s\\0' ${words.join(' ')}` });
  return out.toString().split('\0').slice(0, -1);
}

describe('a word of the shell', () => {
  it(`is read back by bash as it was, of ${TEXTS.length} texts`, () => {
    const texts = TEXTS.map((text) => text.replaceAll('\0', '').toWellFormed());
    expect(texts.length).toBeGreaterThan(500);
    expect(asBashReads(texts.map(shellWord))).toEqual(texts);
  });

  it('is read back by bash and as JSON as it was, NUL and half characters too', () => {
    expect(asBashReads(TEXTS.map((text) => jsonWord({ text }))).map((json) => JSON.parse(json).text)).toEqual(TEXTS);
  });

  it('of JSON holds nothing that cannot be seen', () => {
    expect(jsonWord({ a: 'x\u202ey\u2028z\u0000\u001b' })).toBe(`'{"a":"x\\u202ey\\u2028z\\u0000\\u001b"}'`);
  });

  it('is left bare where it needs no quotes', () => {
    expect(shellWord('arn:aws:sqs:eu-west-1:123456789012:orders.fifo')).toBe(
      'arn:aws:sqs:eu-west-1:123456789012:orders.fifo',
    );
  });
});

it.each(['-x', 'file:///etc/passwd', 'fileb://x', 'http://x', 'a\u202eb', 'a\nb', '\ud800'])(
  'knows that the AWS CLI would not take %j for itself',
  (text) => expect(isPlain(text)).toBe(false),
);

it('keeps a comment in its line, whatever is in it', () => {
  for (const text of TEXTS) {
    const lines = commentLines(`reason\n${text}\rend`);
    expect(lines.join('\n')).not.toMatch(/\n(?!# )|[\r\u2028\u202e]/);
  }
});
