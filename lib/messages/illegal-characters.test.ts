import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstIllegalCharacter, illegalCharacterWords } from './illegal-characters.ts';

/** The same rule, character by character. */
function isLegal(codePoint: number): boolean {
  if (codePoint === 0x9 || codePoint === 0xa || codePoint === 0xd) return true;
  if (codePoint >= 0x20 && codePoint <= 0xd7ff) return true;
  return (codePoint >= 0xe000 && codePoint <= 0xfffd) || codePoint >= 0x10000;
}

it('agrees with the rule on every code point, surrogates alone too', () => {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += codePoint < 0x10000 ? 1 : 997) {
    const found = firstIllegalCharacter(String.fromCodePoint(codePoint));
    expect(found === null, `U+${codePoint.toString(16)}`).toBe(isLegal(codePoint));
  }
});

it('finds the first one in any string', () => {
  const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0x0d, 0x0a, 0xd83d, 0xde00, 0xffff));
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = String.fromCharCode(...units);
      let [index, expected] = [0, -1];
      for (const character of text) {
        if (expected === -1 && !isLegal(character.codePointAt(0) ?? 0)) expected = index;
        index += character.length;
      }
      expect(firstIllegalCharacter(text)?.index ?? -1).toBe(expected);
    }),
  );
});

it.each([
  ['a\u0000', 'U+0000 at line 1, column 2'],
  ['{\n  "a": "\u001b[0m"', 'U+001B at line 2, column 9'],
  ['a\r\nb\rc\n😀\ufffe', 'U+FFFE at line 4, column 2'],
  ['😀\ud83d', 'U+D83D at line 1, column 2'],
])('says where: %j', (text, words) => {
  const found = firstIllegalCharacter(text);
  expect(found && illegalCharacterWords(found)).toBe(words);
});
