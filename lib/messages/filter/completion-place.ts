import type { Field } from './expression.ts';
import { readTokens, type Token } from './tokens.ts';

/** What can stand where the cursor is, and from where on the text before it is a beginning of that. */
export type CompletionPlace = { from: number; begun: string } & (
  | { expects: 'field' | 'connector' | 'nothing' }
  | { expects: 'operator' | 'value'; field: Field }
);

type Expected = { expects: CompletionPlace['expects']; field: Field | null; inList: boolean };

/** Finds the place by what stands before the cursor alone; a filter that is not finished has no tree to ask. */
export function completionPlace(text: string, cursor: number): CompletionPlace {
  const tokens = readTokens(text.slice(0, cursor));
  const last = tokens.at(-1);
  const isOpen = last !== undefined && last.to === cursor && !isClosed(last);
  const before = isOpen ? tokens.slice(0, -1) : tokens;
  const from = isOpen ? last.from : cursor;
  const begun = text.slice(from, cursor);
  const { expects, field } = before.reduce(after, { expects: 'field', field: null, inList: false });
  if (expects !== 'value' && expects !== 'operator') return { expects, from, begun };
  return field ? { expects, field, from, begun } : { expects: 'nothing', from, begun };
}

/** What ends where it stands: more letters would be another token. */
function isClosed(token: Token): boolean {
  if (token.kind === 'text') return true;
  return token.kind === 'symbol' && (token.symbol === '(' || token.symbol === ')' || token.symbol === ',');
}

function after(was: Expected, token: Token): Expected {
  switch (token.kind) {
    case 'field':
      return { ...was, expects: 'operator', field: token.field };
    case 'text':
    case 'number':
      return { ...was, expects: was.inList ? 'nothing' : 'connector' };
    case 'mistake':
      return { ...was, expects: 'nothing' };
    case 'word':
      return afterWord(was, token.word);
    case 'symbol':
      return afterSymbol(was, token.symbol);
  }
}

function afterWord(was: Expected, word: string): Expected {
  switch (word) {
    case 'and':
    case 'or':
    case 'not':
      return { ...was, expects: 'field' };
    case 'exists':
      return { ...was, expects: 'connector' };
    case 'in':
      return { ...was, expects: 'nothing', inList: true };
    case 'contains':
    case 'startsWith':
      return { ...was, expects: 'value' };
    default:
      return { ...was, expects: was.inList ? 'nothing' : 'connector' };
  }
}

function afterSymbol(was: Expected, symbol: string): Expected {
  switch (symbol) {
    case '(':
    case ',':
      return { ...was, expects: was.inList ? 'value' : 'field' };
    case ')':
      return { ...was, expects: 'connector', inList: false };
    case '&&':
    case '||':
    case '!':
      return { ...was, expects: 'field' };
    default:
      return { ...was, expects: 'value' };
  }
}
