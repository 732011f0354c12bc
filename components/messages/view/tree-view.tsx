'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef } from 'react';
import { PathBar } from './path-bar.tsx';
import { treeKeys } from './tree-keys.ts';
import { JsonTreeRow, ROW_HEIGHT } from './tree-row.tsx';
import { useJsonTree } from './use-json-tree.ts';

export type PathActions = {
  /** Shows what is at a path as a column of the list. */
  onColumn?: ((path: string) => void) | undefined;
  /** Filters the list by an expression. */
  onFilter?: ((filter: string) => void) | undefined;
};

/** JSON as a tree. One tab stop that names its active row; only the rows in sight are mounted. `text` must be JSON. */
export function TreeView({ text, label, onColumn, onFilter }: PathActions & { text: string; label: string }) {
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, active, activate, toggle } = useJsonTree(text);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const onTravel = (index: number) => {
    activate(index);
    virtual.scrollToIndex(index);
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
  const picked = rows[active];
  return (
    <div className="overflow-hidden rounded-[7px] border border-line bg-ground">
      <div
        ref={scroller}
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={items.some(({ index }) => index === active) ? `${base}-${active}` : undefined}
        onKeyDown={treeKeys({ rows, active, page, onTravel, onToggle: toggle })}
        className="max-h-[min(44vh,520px)] overflow-auto py-1 font-mono text-xs focus-visible:outline-offset-[-2px]"
      >
        <div className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            const pick = () => {
              activate(index);
              if (row) toggle(row);
            };
            return (
              row && (
                <JsonTreeRow
                  key={row.id}
                  text={text}
                  row={row}
                  domId={`${base}-${index}`}
                  top={start}
                  active={index === active}
                  onPick={pick}
                />
              )
            );
          })}
        </div>
      </div>
      {picked?.kind === 'value' && <PathBar text={text} row={picked} onColumn={onColumn} onFilter={onFilter} />}
    </div>
  );
}
