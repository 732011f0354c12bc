/** Where something stands in a text: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** The values of the object that a valid JSON text holds, by key; of a key that comes twice the last, as JSON.parse. */
export function membersOf(text: string): Map<string, Span> {
  const members = new Map<string, Span>();
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[at] !== '}') {
    const keyEnd = endOfValue(text, at);
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = endOfValue(text, start);
    members.set(JSON.parse(text.slice(at, keyEnd)) as string, { start, end });
    at = afterValue(text, end);
  }
  return members;
}

/** The elements of the array that stands at a place of a valid JSON text. */
export function elementsOf(text: string, array: Span): Span[] {
  const elements: Span[] = [];
  let start = skipSpace(text, array.start + 1);
  while (text[start] !== ']') {
    const end = endOfValue(text, start);
    elements.push({ start, end });
    start = afterValue(text, end);
  }
  return elements;
}

function afterValue(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  if (text[start] !== '{' && text[start] !== '[') {
    let at = start;
    while (/[^\s,\]}]/.test(text[at] ?? ',')) at++;
    return at;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at) - 1;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
