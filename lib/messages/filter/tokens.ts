import { BYTE_UNITS, type Comparison, type Field, type Mistake, TIME_UNITS, type Unit } from './expression.ts';
import { readSteps } from './field-text.ts';
import { unquote } from './quote.ts';
import { readNumber } from './read-number.ts';

export type Mark = Comparison | '&&' | '||' | '!' | '~' | '~*' | '(' | ')' | ',';

export type Token = { from: number; to: number } & (
  | { kind: 'field'; field: Field }
  | { kind: 'word'; word: string }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number | bigint; unit: Unit | null }
  | { kind: 'symbol'; symbol: Mark }
  | { kind: 'mistake'; message: string }
);

const BLANK = /\s+/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const NUMBER = /(-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)([\p{L}]*)/uy;
const TEXT = /"((?:[^"\\]|\\[\s\S])*)("?)|'((?:[^'\\]|\\[\s\S])*)('?)/y;
const SYMBOL = /&&|\|\||!=|==|<=|>=|~\*|[!=<>~(),]/y;

const PLAIN_FIELDS = ['text', 'group', 'id', 'from', 'receives', 'size', 'age', 'sent'] as const;
const UNITS = new Map(Object.keys({ ...TIME_UNITS, ...BYTE_UNITS }).map((unit) => [unit.toLowerCase(), unit as Unit]));

/** The tokens of a filter, whatever the text is: what belongs to no filter is a token `mistake`. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    const token = readToken(text, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function skipBlank(text: string, at: number): number {
  return at + (match(BLANK, text, at)?.[0].length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readToken(text: string, from: number): Token {
  const word = match(WORD, text, from)?.[0];
  if (word !== undefined) return readWord(text, word, from);
  const number = match(NUMBER, text, from);
  if (number) return readLiteralNumber(number, from);
  const quoted = match(TEXT, text, from);
  if (quoted) return readText(quoted, from);
  const symbol = match(SYMBOL, text, from)?.[0];
  if (symbol !== undefined) {
    return { kind: 'symbol', symbol: symbol === '==' ? '=' : (symbol as Mark), from, to: from + symbol.length };
  }
  const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
  return mistake(from, from + character.length, 'This belongs to no filter.');
}

function mistake(from: number, to: number, message: string): Token & Mistake {
  return { kind: 'mistake', from, to, message };
}

function readWord(text: string, word: string, from: number): Token {
  const end = from + word.length;
  const plain = PLAIN_FIELDS.find((name) => name === word);
  if (plain) return { kind: 'field', field: { name: plain }, from, to: end };
  if (word !== 'body' && word !== 'attr') return { kind: 'word', word, from, to: end };
  const { steps, to, tooMany } = readSteps(text, end);
  if (tooMany) return mistake(from, to, 'This path has too many steps.');
  if (text[to] === '.') return mistake(from, to + 1, 'A name follows the period; an odd one stands in ["…"].');
  if (text[to] === '[') return mistake(from, to + 1, 'In brackets stands a place [0], any [*], or a name ["…"].');
  if (word === 'body') return { kind: 'field', field: { name: 'body', path: steps }, from, to };
  const names = steps.flatMap((step) => (step !== 'any' && 'key' in step ? [step.key] : []));
  if (names.length === 0 || names.length < steps.length)
    return mistake(from, to, 'Name the attribute: attr.kind or attr["odd name"].');
  return { kind: 'field', field: { name: 'attr', key: names.join('.') }, from, to };
}

function readLiteralNumber([whole, digits = '', letters = '']: RegExpExecArray, from: number): Token {
  const to = from + whole.length;
  const value = readNumber(digits);
  const unit = letters === '' ? null : UNITS.get(letters.toLowerCase());
  if (value === null) return mistake(from, to, 'This number is too long.');
  if (unit === undefined) return mistake(from, to, 'Known units are ms, s, m, h, d and B, KiB, MiB.');
  if (unit !== null && typeof value === 'bigint') return mistake(from, to, 'This number is too long for a unit.');
  return { kind: 'number', value, unit, from, to };
}

function readText([whole, double, doubleEnd, single, singleEnd]: RegExpExecArray, from: number): Token {
  const to = from + whole.length;
  if (!doubleEnd && !singleEnd) return mistake(from, to, 'The quote is not closed.');
  return { kind: 'text', value: unquote(double ?? single ?? ''), from, to };
}
