import type { KeyboardEvent } from 'react';
import type { TableRow } from './table-rows.ts';
import { rowAfter } from './travel-rows.ts';

type GridKeys = {
  rows: readonly TableRow[];
  /** Index of the active row, -1 where none is. */
  active: number;
  /** Rows in sight. */
  page: number;
  onTravel: (index: number) => void;
  onSelect: (id: string) => void;
};

/** The keys of the table: arrows, Home, End, Page Up and Page Down walk the rows, Enter selects. */
export function gridKeys({ rows, active, page, onTravel, onSelect }: GridKeys) {
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[active];
    if (event.key === 'Enter' && row) return onSelect(row.id);
    const to = rowAfter(event.key, active, rows.length, page);
    if (to === null) return;
    event.preventDefault();
    onTravel(to);
  };
}
