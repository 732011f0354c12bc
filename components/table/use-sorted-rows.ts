'use client';

import { useMemo } from 'react';
import { useResort } from '#components/numbers/use-resort.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { type Sort, sortRows } from './sort-rows.ts';
import type { TableRow } from './table-rows.ts';

/** The rows in order: at once for a new order or a changed map, every 2 s at most for new numbers, never while `held`. */
export function useSortedRows(
  rows: readonly TableRow[],
  sort: Sort,
  numbers: NumbersStore,
  held: boolean,
): readonly TableRow[] {
  const version = useResort(numbers, held);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version says that the numbers moved
  return useMemo(() => sortRows(rows, sort, numbers), [rows, sort, numbers, version]);
}
