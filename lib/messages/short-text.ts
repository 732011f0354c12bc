/** Characters of a value that a cell or the name of a group shows. */
const MOST_CHARACTERS = 120;

/** A JSON value as short text: strings as they are, objects and arrays as compact JSON, all cut at 120 characters. */
export function shortText(value: unknown, most = MOST_CHARACTERS): string {
  const text = typeof value === 'string' ? value : jsonStart(value, most);
  return text.length <= most ? text : `${text.slice(0, endOfCharacter(text, most - 1))}…`;
}

/** Not in the middle of a pair. */
function endOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

/** JSON of `value` until it has more than `most` characters: a large value is not written whole for its first line. */
function jsonStart(value: unknown, most: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, most));
  if (typeof value !== 'object' || value === null) return String(value);
  const isArray = Array.isArray(value);
  let text = isArray ? '[' : '{';
  for (const key of Object.keys(value)) {
    if (text.length > most) return text;
    if (text.length > 1) text += ',';
    if (!isArray) text += `${JSON.stringify(key)}:`;
    text += jsonStart((value as Record<string, unknown>)[key], most - text.length);
  }
  return `${text}${isArray ? ']' : '}'}`;
}
