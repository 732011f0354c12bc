'use client';

import { useEffect, useEffectEvent } from 'react';
import type { TableRow } from './table-rows.ts';

/** Tells which rows are in sight whenever others come into it; a new order of the same rows is no news. */
export function useRowsInSight(rows: readonly TableRow[], onViewChange: (view: { inView: string[] }) => void): void {
  const ids = rows.map((row) => row.id).sort();
  const key = ids.join('\n');
  const tell = useEffectEvent(() => onViewChange({ inView: ids }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  useEffect(() => tell(), [key]);
}
