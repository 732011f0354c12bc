'use client';

import { useMemo, useState } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Places } from '#lib/client/connection-looks.ts';
import type { NumbersStore } from '#lib/client/numbers.ts';
import type { Graph } from '#lib/topology/model.ts';
import { columnsFor } from './columns.ts';
import { Grid } from './grid.tsx';
import { BY_TROUBLE } from './sort-rows.ts';
import { tableRows } from './table-rows.ts';
import { useSortedRows } from './use-sorted-rows.ts';

type ResourceTableProps = {
  graph: Graph;
  numbers: NumbersStore;
  /** Which connection each is of, where several are shown. */
  places?: Places | null;
  selection: string | null;
  onSelect: (id: string) => void;
  /** Leads to the row's place on the map. */
  onShowOnMap: (id: string) => void;
  /** What a search found; `null` = no search, all is shown. */
  matches: ReadonlySet<string> | null;
  /** Ids of the rows in sight, when these change. */
  onViewChange: (view: { inView: string[] }) => void;
};

/** The map's data as a table, the worst on top. Needs a height to fill. */
export function ResourceTable({ graph, numbers, matches, places = null, onViewChange, ...rest }: ResourceTableProps) {
  const [sort, setSort] = useState(BY_TROUBLE);
  const [held, setHeld] = useState(false);
  const found = useMemo(() => tableRows(graph, matches, places), [graph, matches, places]);
  const columns = columnsFor(places !== null);
  const rows = useSortedRows(found, sort, numbers, held);
  if (graph.nodes.size === 0) {
    return (
      <EmptyState title="No queues or topics in this region yet">Those that appear stand here, worst first.</EmptyState>
    );
  }
  return (
    <div
      className="flex h-full min-h-0 flex-col text-sm"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Grid {...{ columns, rows, sort, numbers, onViewChange }} onSort={setSort} {...rest} />
      {rows.length === 0 && <EmptyState title="No match">Nothing on the map matches the search.</EmptyState>}
    </div>
  );
}
