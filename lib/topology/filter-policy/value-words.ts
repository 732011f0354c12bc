import type { Scalar } from './model.ts';

/** characters of a message's value that a sentence quotes */
const LONGEST = 40;

/** What a message has at a key: `priority is low`, `tags are a, b and 3 more`, `the message has no priority`. */
export function seenWords(path: string, values: readonly Scalar[]): string {
  const [first, second, ...others] = values;
  if (first === undefined) return `the message has no ${path}`;
  if (second === undefined) return `${path} is ${quoted(first)}`;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${path} has ${quoted(first)}, ${quoted(second)}${more}`;
}

function quoted(value: Scalar): string {
  const text = typeof value === 'string' ? value || 'empty' : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
