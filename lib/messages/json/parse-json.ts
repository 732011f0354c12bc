import { createJsonReader, type JsonMistake, JsonMistakeError } from './json-reader.ts';

export type ParsedJson = { value: unknown } | { mistake: JsonMistake };

/** Only an integer of this many digits can be one that a Number rounds; what follows a quote is no number. */
const LONG_INTEGER = /(?<![.\d"])\d{16}/;

/**
 * The value of a JSON text, or where it stops being JSON. Integers that a Number would round come as `bigint`; a key
 * `__proto__` is a key like others. Takes linear time, and nesting of any depth.
 */
export function parseJson(text: string): ParsedJson {
  const plain = builtIn(text);
  return plain !== null && !LONG_INTEGER.test(text) ? plain : parseExactly(text);
}

function builtIn(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function parseExactly(text: string): ParsedJson {
  try {
    return { value: readDocument(text) };
  } catch (error) {
    if (error instanceof JsonMistakeError) return { mistake: { ...placeOf(text, error.at), why: error.message } };
    throw error;
  }
}

type Open = { into: unknown[] } | { into: Record<string, unknown>; key: string };

/** Nesting is kept in a list of its own, so that deep texts do not end the call stack. */
function readDocument(text: string): unknown {
  const reader = createJsonReader(text);
  const open: Open[] = [];
  const key = (): string => {
    if (reader.peek() !== '"') reader.fail('A key in double quotes was expected here.');
    const name = reader.string();
    if (reader.peek() !== ':') reader.fail('A colon was expected after the key.');
    reader.skip();
    return name;
  };
  for (;;) {
    let value: unknown;
    const first = reader.peek();
    if (first === '{' || first === '[') {
      reader.skip();
      const into: unknown[] | Record<string, unknown> = first === '[' ? [] : {};
      if (reader.peek() !== closing(into)) {
        open.push(Array.isArray(into) ? { into } : { into, key: key() });
        continue;
      }
      reader.skip();
      value = into;
    } else value = first === '"' ? reader.string() : reader.scalar();
    for (;;) {
      const parent = open.at(-1);
      const next = reader.peek();
      if (parent === undefined) return next === '' ? value : reader.fail('More text follows the value.');
      put(parent, value);
      if (next !== ',' && next !== closing(parent.into)) {
        reader.fail(`A comma or ${closing(parent.into)} was expected here.`);
      }
      reader.skip();
      if (next === ',') {
        if ('key' in parent) parent.key = key();
        break;
      }
      value = parent.into;
      open.pop();
    }
  }
}

const closing = (into: object) => (Array.isArray(into) ? ']' : '}');

function put(parent: Open, value: unknown): void {
  if (!('key' in parent)) parent.into.push(value);
  // An assignment to this name would set the prototype.
  else if (parent.key === '__proto__') {
    Object.defineProperty(parent.into, parent.key, { value, writable: true, enumerable: true, configurable: true });
  } else parent.into[parent.key] = value;
}

function placeOf(text: string, at: number): { at: number; line: number; column: number } {
  const before = text.slice(0, at);
  return { at, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
