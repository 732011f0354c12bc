import { type Remembered, remembered } from '#lib/client/remembered.ts';

/** A filter that a person gave a name. */
export type SavedFilter = { name: string; filter: string };
export type SavedFilters = readonly SavedFilter[];

const MOST_SAVED = 100;

function isSaved(value: unknown): value is SavedFilters {
  if (!Array.isArray(value) || value.length > MOST_SAVED) return false;
  return value.every((one) => typeof one?.name === 'string' && typeof one?.filter === 'string');
}

/** A connection's own saved filters, in this browser. */
export const savedFilters = (connection: string): Remembered<SavedFilters> =>
  remembered<SavedFilters>(`weir.filters.${connection}`, [], isSaved);

/** One more, by name in order of the alphabet; one of the same name gives way. The first is dropped where there are too many. */
export function withFilter(saved: SavedFilters, added: SavedFilter): SavedFilters {
  const others = saved.filter(({ name }) => name !== added.name).slice(-(MOST_SAVED - 1));
  return [...others, added].toSorted((a, b) => a.name.localeCompare(b.name));
}

export function withoutFilter(saved: SavedFilters, name: string): SavedFilters {
  return saved.filter((one) => one.name !== name);
}
