'use client';

import { useEffect, useEffectEvent } from 'react';
import type { TableRow } from './table-rows.ts';

/** Tells which rows are in sight whenever others come into it; a new order of the same rows is no news. */
export function useRowsInSight(rows: readonly TableRow[], onViewChange: (view: { inView: string[] }) => void): void {
  const ids = JSON.stringify(rows.map((row) => row.id).sort());
  const tell = useEffectEvent(onViewChange);
  useEffect(() => tell({ inView: JSON.parse(ids) }), [ids]);
}
