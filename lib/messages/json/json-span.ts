export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** Where a value stands in a JSON text. `size` counts the entries of an object or array, the characters of others. */
export type JsonSpan = { kind: JsonKind; from: number; to: number; size: number };

/** A value within another; `key` is `null` in arrays. A key may stand there twice: JSON allows it. */
export type JsonChild = JsonSpan & { key: string | null; index: number };

/** A byte order mark may stand before the first value. */
const SPACE = /[ \t\n\r\ufeff]*/y;
const SCALAR = /[^\s,\]}]*/y;
const KINDS: Readonly<Record<string, JsonKind>> = {
  '{': 'object',
  '[': 'array',
  '"': 'string',
  t: 'boolean',
  f: 'boolean',
  n: 'null',
};

/** The value that starts at or after `at`. The text must be JSON, and is not checked. Linear in the value's length. */
export function jsonSpan(text: string, at = 0): JsonSpan {
  const from = afterSpace(text, at);
  const kind = KINDS[text.charAt(from)] ?? 'number';
  if (kind === 'object' || kind === 'array') return containerSpan(text, from, kind);
  const to = kind === 'string' ? stringEnd(text, from) : from + lengthOf(SCALAR, text, from);
  return { kind, from, to, size: to - from };
}

/** The values right under an object or array, `most` of them at most; of a value of another kind, none. */
export function childrenOf(text: string, span: JsonSpan, most = Number.POSITIVE_INFINITY): JsonChild[] {
  const children: JsonChild[] = [];
  if (span.kind !== 'object' && span.kind !== 'array') return children;
  let at = span.from + 1;
  for (let index = 0; index < Math.min(span.size, most); index += 1) {
    let key: string | null = null;
    if (span.kind === 'object') {
      const keyAt = afterSpace(text, at);
      const keyEnd = stringEnd(text, keyAt);
      key = JSON.parse(text.slice(keyAt, keyEnd));
      at = afterSpace(text, keyEnd) + 1;
    }
    const value = jsonSpan(text, at);
    children.push({ ...value, key, index });
    at = afterSpace(text, value.to) + 1;
  }
  return children;
}

function containerSpan(text: string, from: number, kind: 'object' | 'array'): JsonSpan {
  let depth = 0;
  let commas = 0;
  for (let at = from; ; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === 0x22) at = stringEnd(text, at) - 1;
    else if (mark === 0x2c) commas += depth === 1 ? 1 : 0;
    else if (mark === 0x7b || mark === 0x5b) depth += 1;
    else if (mark === 0x7d || mark === 0x5d) depth -= 1;
    if (depth > 0 && at < text.length) continue;
    const empty = commas === 0 && afterSpace(text, from + 1) === at;
    return { kind, from, to: at + 1, size: empty ? 0 : commas + 1 };
  }
}

/** Where the string ends that starts at `from`; a quote after an odd number of backslashes belongs to it. */
export function stringEnd(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** Where the text goes on that is no white space. */
export const afterSpace = (text: string, at: number): number => at + lengthOf(SPACE, text, at);

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
