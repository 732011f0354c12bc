import { formatCount } from './count.ts';

/** Words in a row as people say them: `a`, `a and b`, `a, b and c`; of none, the empty text. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The same with at most so many of them, the others counted: `a, b and 3 more`. */
export function firstWords(words: readonly string[], most: number): string {
  return words.length > most
    ? listWords([...words.slice(0, most), `${formatCount(words.length - most)} more`])
    : listWords(words);
}
