/** A text as one word of a shell's command line: whatever it holds, the command gets just that. It cannot hold NUL. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A value as JSON in one word. What cannot be seen is written as `\uXXXX`, so the script holds only what one reads. */
export function jsonWord(value: unknown): string {
  const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;
  return shellWord(JSON.stringify(value).replaceAll(unseen, (found) => [...units(found)].map(escaped).join('')));
}

/** What a variable of the script holds, as one word. */
export function variableWord(name: string): string {
  return `"$${name}"`;
}

/**
 * Whether the AWS CLI takes a text for what it is: not for an option, nor for the name of a file or a page to read the
 * value from (AWS CLI user guide, "Load a parameter from a file").
 */
export function isPlain(text: string): boolean {
  return !/^(?:-|fileb?:\/\/|https?:\/\/)|[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}

function* units(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
