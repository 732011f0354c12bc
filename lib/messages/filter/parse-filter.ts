import { checkTest } from './check-test.ts';
import type { Expression, Mistake } from './expression.ts';
import { readTest } from './read-test.ts';
import { createTokenReader, Stop } from './token-reader.ts';
import { readTokens, type Token } from './tokens.ts';

export type ParsedFilter = { filter: Expression } | { mistakes: Mistake[] };

/** As much as `LookQuery` carries. */
const MOST_CHARACTERS = 4096;
/** Each test may read a whole message once. */
const MOST_TESTS = 100;
const DEEPEST = 32;

/**
 * Reads a filter: tests such as `body.order.total > 100`, `attr.kind in ("a", "b")`, `text ~ "time.?out"`, joined by
 * `&&`, `||`, `!` and parentheses (also `and`, `or`, `not`); or says where it is none. Throws nothing.
 */
export function parseFilter(text: string): ParsedFilter {
  if (text.length > MOST_CHARACTERS) {
    return { mistakes: [{ from: 0, to: text.length, message: `A filter has at most ${MOST_CHARACTERS} characters.` }] };
  }
  const tokens = readTokens(text);
  const unreadable = tokens.flatMap((token) => (token.kind === 'mistake' ? [token] : []));
  if (unreadable.length > 0) return { mistakes: unreadable.map(({ from, to, message }) => ({ from, to, message })) };
  return parseTokens(tokens, text.length);
}

function parseTokens(tokens: readonly Token[], end: number): ParsedFilter {
  const reader = createTokenReader(tokens, end);
  const mistakes: Mistake[] = [];
  let [tests, depth] = [0, 0];

  const readOr = (): Expression => readSeries('or', '||', readAnd);
  const readAnd = (): Expression => readSeries('and', '&&', readPart);

  function readSeries(kind: 'and' | 'or', symbol: '&&' | '||', readOne: () => Expression): Expression {
    const first = readOne();
    const parts = [first];
    while (reader.take(symbol) || reader.take(kind)) parts.push(readOne());
    return parts.length === 1 ? first : { kind, parts };
  }

  function readPart(): Expression {
    if (reader.take('!') || reader.take('not')) return { kind: 'not', part: deeper(readPart) };
    if (!reader.take('(')) return readOneTest();
    const inside = deeper(readOr);
    reader.expect(')', 'Close the parenthesis.');
    return inside;
  }

  function deeper(read: () => Expression): Expression {
    depth += 1;
    if (depth > DEEPEST) reader.stop(`Parentheses and ! go at most ${DEEPEST} deep.`);
    const inside = read();
    depth -= 1;
    return inside;
  }

  function readOneTest(): Expression {
    const token = reader.peek();
    if (token?.kind !== 'field')
      return reader.stop('A test begins with a field: body.order.id, attr.kind, text, age …');
    tests += 1;
    if (tests > MOST_TESTS) reader.stop(`A filter has at most ${MOST_TESTS} tests.`);
    reader.skip();
    const test = readTest(reader, token.field);
    const message = checkTest(test);
    if (message !== null) mistakes.push({ from: token.from, to: reader.reached(), message });
    return test;
  }

  try {
    const filter = readOr();
    if (reader.peek()) reader.stop('Join tests by && or ||.');
    return mistakes.length > 0 ? { mistakes } : { filter };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { mistakes: [...mistakes, error.mistake] };
  }
}
