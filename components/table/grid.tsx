'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState } from 'react';
import type { NumbersStore } from '#lib/client/numbers.ts';
import { type Columns, ROW_HEIGHT } from './columns.ts';
import { gridKeys } from './grid-keys.ts';
import { HeaderRow } from './header-row.tsx';
import { Row } from './row.tsx';
import type { Sort } from './sort-rows.ts';
import type { TableRow } from './table-rows.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

type GridProps = {
  columns: Columns;
  rows: readonly TableRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  numbers: NumbersStore;
  selection: string | null;
  onSelect: (id: string) => void;
  onShowOnMap: (id: string) => void;
  onViewChange: (view: { inView: string[] }) => void;
};

/** ARIA's grid: one tab stop that names its active row; only the rows in sight are mounted. */
export function Grid(props: GridProps) {
  const { columns, rows, sort, onSort, numbers, selection, onSelect, onShowOnMap, onViewChange } = props;
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(selection);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  useRowsInSight(rows.slice(items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1), onViewChange);
  const active = activeId === null ? -1 : rows.findIndex((row) => row.id === activeId);
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const travel = (index: number) => {
    setActiveId(rows[index]?.id ?? null);
    virtual.scrollToIndex(index);
  };
  const domId = (index: number) => `${base}-${index}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label="Queues, topics and endpoints"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.all.length + 1}
      aria-activedescendant={items.some((item) => item.index === active) ? domId(active) : undefined}
      onKeyDown={gridKeys({ rows, active, page, onTravel: travel, onSelect })}
      className="min-h-0 flex-1 overflow-auto bg-panel focus-visible:outline-offset-[-2px]"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="sticky top-0 z-10" style={{ minWidth: columns.least }}>
        <HeaderRow columns={columns} sort={sort} onSort={onSort} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="relative" style={{ minWidth: columns.least, height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <Row
                key={row.id}
                columns={columns}
                row={row}
                index={index}
                top={start - ROW_HEIGHT}
                domId={domId(index)}
                active={index === active}
                selected={row.id === selection}
                numbers={numbers}
                onSelect={onSelect}
                onShowOnMap={onShowOnMap}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
