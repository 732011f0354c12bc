/** A character that SQS refuses, and where it stands. */
export type IllegalCharacter = {
  /** In UTF-16 units, as strings are indexed. */
  index: number;
  codePoint: number;
  /** Both from 1; the column counts characters. */
  line: number;
  column: number;
};

/** What is legal: #x9 | #xA | #xD | #x20–#xD7FF | #xE000–#xFFFD | #x10000–#x10FFFF (SQS API reference, SendMessage). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

/** The first character of `text` that no message may carry, a lone surrogate too; `null` = there is none. */
export function firstIllegalCharacter(text: string): IllegalCharacter | null {
  const index = text.search(ILLEGAL);
  if (index === -1) return null;
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  const column = [...(before.at(-1) ?? '')].length + 1;
  return { index, codePoint: text.charCodeAt(index), line: before.length, column };
}

/** `U+0000 at line 2, column 5`. */
export function illegalCharacterWords({ codePoint, line, column }: IllegalCharacter): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} at line ${line}, column ${column}`;
}
