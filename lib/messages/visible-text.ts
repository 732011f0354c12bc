import { invisibleName } from './invisible-names.ts';

/** Text as it stands, or characters (`count` of one kind in a row) that cannot be seen, or change how others are seen. */
export type TextRun = { text: string } | { code: string; name: string; count: number };

/**
 * Controls, halves of characters, separators, odd spaces, and all that Unicode says to leave undrawn (direction marks,
 * zero-width characters, tags, selectors). Line feeds, tabs and spaces lay text out as everybody expects; the joiner in a
 * family or a flag, and the selector that makes a sign colourful, belong to the emoji.
 */
export const INVISIBLE =
  /(?![ \t\n]|\r\n|(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Extended_Pictographic}\d#*])\ufe0f)[\p{Cc}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffc]/gu;

/**
 * Cuts a text into what can be read and what cannot be seen. Each run of the second sort stands for `count` times the
 * character `code`; written out in order, the runs are the text.
 */
export function visibleText(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    at = index + character.length;
    const code = codeOf(character);
    const last = runs.at(-1);
    if (last && 'code' in last && last.code === code) last.count += 1;
    else runs.push({ code, name: invisibleName(character), count: 1 });
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** A character as Unicode numbers it: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
