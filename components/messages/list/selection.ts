import type { ListRow } from './list-rows.ts';

export type Selection = ReadonlySet<string>;

/** The ids of the messages that a row stands for: its own, or those of its group. */
export function messagesOf(row: ListRow): string[] {
  return row.kind === 'message' ? [row.message.messageId] : row.group.messages.map(({ messageId }) => messageId);
}

/** Selects these too. */
export function withAll(selected: Selection, ids: readonly string[]): Selection {
  return new Set([...selected, ...ids]);
}

/** Selects what is not selected yet of these, or else none of them. */
export function toggled(selected: Selection, ids: readonly string[]): Selection {
  if (!ids.every((id) => selected.has(id))) return withAll(selected, ids);
  const left = new Set(selected);
  for (const id of ids) left.delete(id);
  return left;
}

/** Selects all from one row to another too, in whichever order they stand. */
export function extended(selected: Selection, rows: readonly ListRow[], from: number, to: number): Selection {
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return withAll(selected, range.filter(({ kind }) => kind === 'message').flatMap(messagesOf));
}
