import type { Comparison, Expression, Field, Literal } from './expression.ts';
import type { TokenReader } from './token-reader.ts';

const COMPARISONS: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>='];
const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads what stands after a field. @throws Stop where that is no test */
export function readTest(reader: TokenReader, field: Field): Expression {
  if (reader.take('exists')) return { kind: 'exists', field };
  if (reader.take('in')) return { kind: 'in', field, values: readList(reader) };
  if (reader.take('contains')) return { kind: 'contains', field, value: readLiteral(reader) };
  if (reader.take('startsWith')) return { kind: 'startsWith', field, value: readLiteral(reader) };
  if (reader.take('~*')) return { kind: 'matches', field, pattern: readPattern(reader), anyCase: true };
  if (reader.take('~')) return { kind: 'matches', field, pattern: readPattern(reader), anyCase: false };
  const operator = COMPARISONS.find((comparison) => reader.take(comparison));
  if (operator) return { kind: 'compare', field, operator, value: readLiteral(reader) };
  return reader.stop('Say what it must be: = != < <= > >= ~ in exists contains startsWith.');
}

function readPattern(reader: TokenReader): string {
  const token = reader.peek();
  if (token?.kind !== 'text') return reader.stop('A pattern stands in quotes: ~ "time.?out".');
  reader.skip();
  return token.value;
}

function readList(reader: TokenReader): Literal[] {
  reader.expect('(', 'A list stands in parentheses: in ("a", "b").');
  const values = [readLiteral(reader)];
  while (reader.take(',')) values.push(readLiteral(reader));
  reader.expect(')', 'A list goes on with a comma, or ends with a parenthesis.');
  return values;
}

function readLiteral(reader: TokenReader): Literal {
  const literal = toLiteral(reader);
  reader.skip();
  return literal;
}

function toLiteral(reader: TokenReader): Literal {
  const token = reader.peek();
  if (token?.kind === 'text') return { type: 'text', value: token.value };
  if (token?.kind === 'number') return { type: 'number', value: token.value, unit: token.unit };
  if (token?.kind !== 'word') return reader.stop('A value follows: "text", 100, 5m, true or null.');
  const value = CONSTANTS.get(token.word);
  return value === undefined ? reader.stop(`Text stands in quotes: "${token.word}".`) : { type: 'constant', value };
}
