/** The beginning of a text: at most `bytes` of UTF-8, cut on a whole character. */
export function previewOf(text: string, bytes: number): string {
  if (text.length * 3 <= bytes) return text;
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += utf8Length(character.codePointAt(0) ?? 0);
    if (used > bytes) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** bytes of one code point in UTF-8; a lone surrogate is written as U+FFFD. */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
