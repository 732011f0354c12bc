import { useState } from 'react';
import type { Mistake } from '#lib/messages/filter/expression.ts';
import { parseFilter } from '#lib/messages/filter/parse-filter.ts';

type Draft = { text: string; of: string | null; tried: boolean };

export type FilterText = ReturnType<typeof useFilterText>;

/** What stands in the box: what is applied, or what the person made of it since. Another applied filter takes its place. */
export function useFilterText(applied: string | null, onApply: (filter: string | null) => void) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [focused, setFocused] = useState(false);
  const current = draft?.of === applied ? draft : null;
  const text = current?.text ?? applied ?? '';
  const parsed = text.trim() === '' ? null : parseFilter(text);
  const all = parsed && 'mistakes' in parsed ? parsed.mistakes : [];
  // Whoever is still writing has not made a mistake at the end yet.
  const isWriting = focused && current?.tried !== true;
  return {
    text,
    changed: text.trim() !== (applied ?? ''),
    mistakes: all.filter(({ to }: Mistake) => !isWriting || to < text.length),
    setFocused,
    write: (written: string) => setDraft({ text: written, of: applied, tried: false }),
    apply(filter: string): void {
      const wanted = filter.trim();
      if (wanted !== '' && 'mistakes' in parseFilter(wanted)) {
        setDraft({ text: filter, of: applied, tried: true });
        return;
      }
      setDraft(null);
      onApply(wanted === '' ? null : wanted);
    },
    /** Back to what is applied. */
    revert: () => setDraft(null),
  };
}
