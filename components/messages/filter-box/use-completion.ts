import { useState } from 'react';
import { type Completion, completeFilter } from '#lib/messages/filter/complete-filter.ts';
import type { KnownFields } from '#lib/messages/filter/known-fields.ts';

/** The list under the box: closed until the person writes or asks for it, with none of it chosen until an arrow chooses. */
export function useCompletion(text: string, known: KnownFields) {
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const { from, options } = cursor === null ? { from: 0, options: [] } : completeFilter(text, cursor, known);
  const chosen = options[active];
  return {
    options,
    active,
    open: options.length > 0,
    chosen,
    openAt(at: number): void {
      setCursor(at);
      setActive(-1);
    },
    close: () => setCursor(null),
    /** Up or down, round the ends; -1 is the box itself. */
    move(by: number): void {
      const places = options.length + 1;
      setActive(((active + 1 + by + places) % places) - 1);
    },
    /** The text with the option in place of what was begun, and where the cursor then stands. */
    accept(option: Completion): { text: string; cursor: number } {
      const end = cursor ?? text.length;
      const rest = text.slice(end);
      const inserted = /^[\s),\]]/.test(rest) || OPEN.has(option.text) ? option.text : `${option.text} `;
      return { text: text.slice(0, from) + inserted + rest, cursor: from + inserted.length };
    },
  };
}

/** What a path or name goes on after. */
const OPEN = new Set(['body', 'attr']);
