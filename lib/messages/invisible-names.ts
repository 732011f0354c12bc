/** What the characters are called that are met most; the others are called after their kind. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'null',
  7: 'bell',
  8: 'backspace',
  11: 'vertical tab',
  12: 'form feed',
  13: 'carriage return',
  27: 'escape',
  127: 'delete',
  133: 'next line',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of embedding',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8239: 'narrow no-break space',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of isolate',
  10240: 'blank Braille',
  12288: 'ideographic space',
  65279: 'byte order mark',
  65532: 'object replacement',
};

const KINDS = [
  [/\p{Cc}/u, 'control'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Zs}/u, 'space of odd width'],
  [/\p{Noncharacter_Code_Point}/u, 'no character'],
  [/[\u{e0001}\u{e0020}-\u{e007f}]/u, 'tag'],
  [/\p{Variation_Selector}/u, 'variation selector'],
] as const;

/** What a character is called that cannot be seen. */
export function invisibleName(character: string): string {
  const named = NAMES[character.codePointAt(0) ?? -1];
  return named ?? KINDS.find(([kind]) => kind.test(character))?.[1] ?? 'invisible character';
}
