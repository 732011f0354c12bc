import type { PathColumn } from '#components/messages/list/list-columns.ts';
import type { Answered } from '#lib/client/looks/look-answer.ts';

/** A column of the values at a path, as far as they were answered: a path just picked has none yet. */
export function pathColumn(path: string, answered: Answered | null): PathColumn {
  const { query, answer } = answered ?? {};
  const values = answer?.columns[query?.columns.indexOf(path) ?? -1] ?? [];
  return { path, values: new Map(answer?.matched.map((messageId, row) => [messageId, values[row] ?? null])) };
}
