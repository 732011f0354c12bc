import type { Field } from './expression.ts';
import { readTokens } from './tokens.ts';

/** The field that a text names (`body.order.id`, `attr.kind`, `receives`), or why it names none. */
export function readField(text: string): { field: Field } | { mistake: string } {
  const [token, ...more] = readTokens(text);
  if (token?.kind === 'field' && more.length === 0) return { field: token.field };
  const wrong = [token, ...more].find((one) => one?.kind === 'mistake');
  if (wrong?.kind === 'mistake') return { mistake: wrong.message };
  return { mistake: 'Name a field: body.order.id, attr.kind, receives, size, age, sent, group, id or from.' };
}
