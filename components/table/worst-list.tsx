'use client';

import { useMemo, useState } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { formatCount } from '#lib/format/count.ts';
import { displayNames } from '#lib/topology/display-names.ts';
import type { Graph } from '#lib/topology/model.ts';
import { BY_TROUBLE } from './sort-rows.ts';
import { type TableRow, tableRows } from './table-rows.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import { useSortedRows } from './use-sorted-rows.ts';
import { WorstItem } from './worst-item.tsx';

/** As many as stand beside the map without scrolling. */
const WORST = 12;
/** Letters of a name that fit the list. */
const NAME_ROOM = 22;

type WorstListProps = {
  graph: Graph;
  numbers: NumbersStore;
  selection: string | null;
  /** Leads to the queue's place on the map. */
  onShowOnMap: (id: string) => void;
  /** Ids of the queues in the list, when others come into it. */
  onViewChange: (view: { inView: string[] }) => void;
};

/** The twelve queues that need a person most, beside a map too large to be seen whole. */
export function WorstList({ graph, numbers, selection, onShowOnMap, onViewChange }: WorstListProps) {
  const [held, setHeld] = useState(false);
  const queues = useMemo(() => tableRows(graph, null).filter((row) => toldHere(row, graph)), [graph]);
  const worst = useSortedRows(queues, BY_TROUBLE, numbers, held).slice(0, WORST);
  const names = displayNames(
    worst.map((row) => row.name),
    NAME_ROOM,
  );
  useRowsInSight(worst, onViewChange);
  return (
    <nav
      aria-label="Worst queues"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="flex h-full w-60 shrink-0 flex-col overflow-y-auto border-r border-line bg-panel text-sm"
    >
      <h2 className="px-3 pt-3 pb-1 text-2xs font-medium tracking-wider text-mute uppercase">
        Worst of {formatCount(queues.length)}
      </h2>
      <ol className="px-1 pb-2">
        {worst.map(
          (row) =>
            row.queue && (
              <li key={row.id}>
                <WorstItem
                  queue={row.queue}
                  name={names.get(row.name)}
                  numbers={numbers}
                  selected={row.id === selection}
                  onShowOnMap={onShowOnMap}
                />
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}

/** A dead-letter queue's messages are told on its sources, so it takes no place of its own where one is known. */
function toldHere({ queue }: TableRow, graph: Graph): boolean {
  return queue !== null && !queue.deadLetterFor.some((arn) => graph.nodes.has(arn));
}
