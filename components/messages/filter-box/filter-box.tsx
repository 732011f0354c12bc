'use client';

import { useId } from 'react';
import { formatCount } from '#lib/format/count.ts';
import type { KnownFields } from '#lib/messages/filter/known-fields.ts';
import { FilterInput } from './filter-input.tsx';
import { SavedMenu } from './saved-menu.tsx';
import { SyntaxSheet } from './syntax-sheet.tsx';
import { useFilterText } from './use-filter-text.ts';

type FilterBoxProps = {
  connection: string;
  queueName: string;
  /** What is applied; `null` = everything is shown. */
  value: string | null;
  onApply: (filter: string | null) => void;
  /** What completion offers, by `knownFields`. */
  fields: KnownFields;
  /** How many messages match; `null` = not known yet. */
  matched: number | null;
  total: number;
};

/** Filters what was seen: one line with completion, its mistakes marked where they are, saved filters, and the grammar's sheet. */
export function FilterBox({ connection, queueName, value, onApply, fields, matched, total }: FilterBoxProps) {
  const filter = useFilterText(value, onApply);
  const noteId = useId();
  const [mistake] = filter.mistakes;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-1">
        <FilterInput label={`Filter messages of ${queueName}`} filter={filter} known={fields} describedBy={noteId} />
        <SavedMenu connection={connection} filter={value} onApply={filter.apply} />
        <SyntaxSheet />
      </div>
      <p id={noteId} role="status" className="min-h-4 text-xs text-soft empty:hidden">
        {mistake ? <span className="text-danger">{mistake.message}</span> : noteOf({ value, matched, total })}
      </p>
    </div>
  );
}

function noteOf({ value, matched, total }: Pick<FilterBoxProps, 'value' | 'matched' | 'total'>): string | null {
  if (value === null) return null;
  return matched === null ? 'Filtering…' : `${formatCount(matched)} of ${formatCount(total)} match`;
}
