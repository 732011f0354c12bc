import { readDeadLetters, readHealth } from '#components/numbers/use-health.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { troubleOf } from '#lib/topology/trouble.ts';
import type { ColumnId } from './columns.ts';
import type { TableRow } from './table-rows.ts';

export type Sort = { column: ColumnId; direction: 'ascending' | 'descending' };

/** Trouble on top. */
export const BY_TROUBLE: Sort = { column: 'health', direction: 'descending' };

/** The rows in a new order, by the numbers of this moment. What is not known comes last either way, equals by name. */
export function sortRows(rows: readonly TableRow[], { column, direction }: Sort, numbers: NumbersStore): TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortValue(row, column, numbers) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return rank(a.value) - rank(b.value) || byName(a.row, b.row);
      return sign * compare(a.value, b.value) || byName(a.row, b.row);
    })
    .map(({ row }) => row);
}

/** How much a row's queue needs a person; `null` where it is no queue. */
function troubleOfRow({ name, queue }: TableRow, numbers: NumbersStore): number | null {
  if (!queue) return null;
  const own = numbers.get(queue.arn);
  const deadLetters = queue.deadLetterFor.length > 0 ? (own?.visible ?? null) : readDeadLetters(queue, numbers);
  return troubleOf({ name, health: readHealth(queue, numbers), numbers: own, deadLetters });
}

function sortValue(row: TableRow, column: ColumnId, numbers: NumbersStore): number | string | null {
  switch (column) {
    case 'health':
      return troubleOfRow(row, numbers);
    case 'name':
      return row.name;
    case 'kind':
      return row.kind;
    case 'place':
      return row.place?.words ?? null;
    case 'fedBy':
      return row.fedBy;
    case 'deadLetters':
      return row.queue && readDeadLetters(row.queue, numbers);
    case 'visible':
    case 'inFlight':
    case 'delayed':
    case 'rate':
    case 'at':
      return row.queue && (numbers.get(row.queue.arn)?.[column] ?? null);
  }
}

const rank = (value: unknown) => (value === null ? 1 : 0);
const byName = (a: TableRow, b: TableRow) => compare(a.name, b.name) || compare(a.id, b.id);

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
