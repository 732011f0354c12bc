import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column, Columns } from './columns.ts';
import type { Sort } from './sort-rows.ts';

type SortProps = { sort: Sort; onSort: (sort: Sort) => void };

/** The headers; a click sorts by a column, another turns its order. */
export function HeaderRow({ columns, sort, onSort }: SortProps & { columns: Columns }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons take focus
    <div role="row" aria-rowindex={1} className={`${columns.grid} h-8 border-b border-line bg-panel`}>
      {columns.all.map((column) => (
        <ColumnHeader key={column.id} column={column} sort={sort} onSort={onSort} />
      ))}
      {/* biome-ignore lint/a11y/useFocusableInteractive: nothing can be done here */}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="columnheader">
        <span className="sr-only">On the map</span>
      </div>
    </div>
  );
}

function ColumnHeader({ column, sort, onSort }: SortProps & { column: Column }) {
  const direction = sort.column === column.id ? sort.direction : undefined;
  const next = direction ? (direction === 'ascending' ? 'descending' : 'ascending') : column.first;
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: its button takes focus
    <div role="columnheader" aria-sort={direction ?? 'none'} className="min-w-0">
      <button
        type="button"
        onClick={() => onSort({ column: column.id, direction: next })}
        className={`flex h-full w-full items-center gap-1 px-2 text-xs font-medium whitespace-nowrap text-mute hover:text-ink focus-visible:outline-offset-[-2px] ${column.numeric ? 'justify-end' : ''}`}
      >
        {column.label}
        {direction && <Arrow aria-hidden className="size-3" />}
      </button>
    </div>
  );
}
