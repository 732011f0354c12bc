import { afterSpace, stringEnd } from './json-span.ts';

/** `spaced` is one line with a space after each comma and colon, as Python writes it. */
export type JsonForm = 'compact' | 'spaced' | 'indented';

/** Levels that are indented; deeper ones stay on their line, else a megabyte of brackets would become gigabytes. */
const MOST_LEVELS = 32;

const NUMBER_OR_WORD = /[^\s{}[\],:"]+/y;

/**
 * JSON with other white space and nothing else changed: numbers keep their digits, keys their order and repetitions,
 * strings their escapes, which parsing and printing would not. The text must be JSON. Linear.
 */
export function reformatJson(text: string, form: JsonForm): string {
  const parts: string[] = [];
  const gap = form === 'compact' ? '' : ' ';
  let depth = 0;
  const line = () => (form === 'indented' && depth <= MOST_LEVELS ? `\n${'  '.repeat(depth)}` : '');
  for (let at = 0; at < text.length; ) {
    const mark = text.charAt(at);
    let to = at + 1;
    if (mark === '"') {
      to = stringEnd(text, at);
      parts.push(text.slice(at, to));
    } else if (mark === '{' || mark === '[') {
      const inside = afterSpace(text, to);
      const closes = text.charAt(inside);
      if (closes === '}' || closes === ']') {
        to = inside + 1;
        parts.push(mark, closes);
      } else {
        depth += 1;
        parts.push(mark, line());
      }
    } else if (mark === '}' || mark === ']') {
      depth -= 1;
      parts.push(depth < MOST_LEVELS ? line() : '', mark);
    } else if (mark === ',') parts.push(mark, form === 'indented' ? line() : gap);
    else if (mark === ':') parts.push(mark, gap);
    else {
      NUMBER_OR_WORD.lastIndex = at;
      const written = NUMBER_OR_WORD.exec(text)?.[0] ?? '';
      to = at + Math.max(1, written.length);
      parts.push(written);
    }
    at = to;
  }
  return parts.join('');
}

/** How a JSON text is written; `null` = in a way of its own. */
export function jsonForm(text: string): JsonForm | null {
  const forms: readonly JsonForm[] = text.includes('\n') ? ['indented'] : ['compact', 'spaced'];
  return forms.find((form) => reformatJson(text, form) === text) ?? null;
}
