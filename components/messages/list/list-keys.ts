import type { KeyboardEvent } from 'react';
import { rowAfter } from '#components/table/travel-rows.ts';
import type { ListRow } from './list-rows.ts';
import { extended, messagesOf, type Selection, toggled, withAll } from './selection.ts';

type ListKeys = {
  rows: readonly ListRow[];
  /** Index of the active row, -1 where none is. */
  active: number;
  /** Rows in sight. */
  page: number;
  selected: Selection;
  onTravel: (index: number) => void;
  onOpen: (messageId: string) => void;
  /** Opens or closes a group. */
  onToggle: (rowId: string) => void;
  onSelect: ((selected: Selection) => void) | undefined;
};

/**
 * The keys of a list: arrows, Home, End and the Page keys walk it, with Shift they select; Space selects, Ctrl or Cmd with
 * A selects all; Enter opens; Left and Right close and open a group.
 */
export function listKeys(list: ListKeys) {
  const { rows, active, page, selected, onTravel, onSelect } = list;
  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a' || !onSelect) return;
      event.preventDefault();
      onSelect(withAll(selected, rows.flatMap(messagesOf)));
      return;
    }
    const row = rows[active];
    const to = rowAfter(event.key, active, rows.length, page);
    if (to !== null) {
      event.preventDefault();
      if (event.shiftKey && row) onSelect?.(extended(selected, rows, active, to));
      onTravel(to);
    } else if (row && onRow(event.key, row, list)) event.preventDefault();
  };
}

/** What a key does to the active row; false = nothing. */
function onRow(key: string, row: ListRow, { rows, selected, onTravel, onOpen, onToggle, onSelect }: ListKeys): boolean {
  if (key === ' ') {
    onSelect?.(toggled(selected, messagesOf(row)));
    return true;
  }
  if (row.kind === 'message') {
    if (key === 'Enter') onOpen(row.message.messageId);
    else if (key === 'ArrowLeft' && row.groupId !== null) onTravel(rows.findIndex(({ id }) => id === row.groupId));
    else return false;
    return true;
  }
  if (key !== 'Enter' && key !== (row.open ? 'ArrowLeft' : 'ArrowRight')) return false;
  onToggle(row.id);
  return true;
}
