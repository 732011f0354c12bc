import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

const shown = (text: string) =>
  visibleText(text)
    .map((run) => ('text' in run ? run.text : `<${run.name}${run.count > 1 ? ` ×${run.count}` : ''}>`))
    .join('');

describe('visibleText', () => {
  it.each([
    ['plain words\n\tin lines\r\n', 'plain words\n\tin lines\r\n'],
    ['user\u202etxt.exe', 'user<right-to-left override>txt.exe'],
    ['\u2066a\u2069', '<left-to-right isolate>a<end of isolate>'],
    ['pass\u200bword', 'pass<zero-width space>word'],
    ['\ufeff{}', '<byte order mark>{}'],
    ['a\u0000\u001b[31m', 'a<null><escape>[31m'],
    ['a\u0085\u009c', 'a<next line><control>'],
    ['one\rtwo', 'one<carriage return>two'],
    ['a\u00a0b\u2003c', 'a<no-break space>b<space of odd width>c'],
    ['hi\u{e0068}\u{e0069}', 'hi<tag><tag>'],
    ['half \ud83d of one', 'half <half of a character> of one'],
    ['\u200b\u200b\u200b', '<zero-width space ×3>'],
    ['x\ufe0f', 'x<variation selector>'],
    ['a\u200db', 'a<zero-width joiner>b'],
    ['\u{1f469}\u200d\u{1f467} \u2764\ufe0f 1\ufe0f\u20e3', '\u{1f469}\u200d\u{1f467} \u2764\ufe0f 1\ufe0f\u20e3'],
    ['\u{1f3f3}\ufe0f\u200d\u{1f308}', '\u{1f3f3}\ufe0f\u200d\u{1f308}'],
    ['Grüße 你好 שלום مرحبا', 'Grüße 你好 שלום مرحبا'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('loses nothing', () => {
    const text = fc
      .string({ unit: 'binary' })
      .chain((some) => fc.shuffledSubarray([...some, '\u202e', '\ud800', '\u200b']));
    fc.assert(
      fc.property(text, (characters) => {
        const whole = characters.join('');
        const runs = visibleText(whole);
        const written = runs.map((run) =>
          'text' in run ? run.text : String.fromCodePoint(Number.parseInt(run.code.slice(2), 16)).repeat(run.count),
        );
        expect(written.join('')).toBe(whole);
      }),
    );
  });
});
