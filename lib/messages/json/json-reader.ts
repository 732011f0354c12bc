/** Where a text stops being JSON, counted from 1 as editors do. */
export type JsonMistake = { at: number; line: number; column: number; why: string };

/** Thrown by the reader, caught by `parseJson`. */
export class JsonMistakeError extends Error {
  readonly at: number;
  constructor(at: number, why: string) {
    super(why);
    this.at = at;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORDS = { t: ['true', true], f: ['false', false], n: ['null', null] } as const;

/** digits; a longer integer than this is rounded, since making it exact takes more than linear time. */
const MOST_DIGITS = 400;

/** Reads the small parts of a JSON text, one after another. */
export function createJsonReader(text: string) {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const fail = (why: string, where = at): never => {
    throw new JsonMistakeError(where, where >= text.length ? 'It ends too early.' : why);
  };
  return {
    /** The next character that is no white space; empty at the end. */
    peek: (): string => {
      take(SPACE);
      return text.charAt(at);
    },
    skip: (): void => {
      at += 1;
    },
    fail,
    string: (): string => {
      const from = at;
      let escaped = false;
      for (at += 1; text.charCodeAt(at) !== 0x22; ) {
        const code = text.charCodeAt(at);
        if (Number.isNaN(code)) fail('');
        if (code < 0x20) fail('A control character stands in a string; it must be written as an escape.');
        escaped ||= code === 0x5c;
        if (code !== 0x5c) at += 1;
        else if (take(ESCAPE) === null) fail('A backslash stands before what is no escape.');
      }
      at += 1;
      return escaped ? JSON.parse(text.slice(from, at)) : text.slice(from + 1, at - 1);
    },
    /** A number, a word, or a mistake. */
    scalar: (): unknown => {
      const [word, value] = WORDS[text.charAt(at) as keyof typeof WORDS] ?? [];
      if (word !== undefined && text.startsWith(word, at)) {
        at += word.length;
        return value;
      }
      const number = take(NUMBER);
      return number === null ? fail('A value was expected here.') : exactNumber(number);
    },
  };
}

function exactNumber(source: string): number | bigint {
  const number = Number(source);
  if (Number.isSafeInteger(number) || source.length > MOST_DIGITS || /[.eE]/.test(source)) return number;
  return BigInt(source);
}
