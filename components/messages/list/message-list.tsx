'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef } from 'react';
import type { SeenMessage } from '#lib/contracts/message.ts';
import { GroupRow } from './group-row.tsx';
import { columnsOf, type KnownColumn, type PathColumn, ROW_HEIGHT, tracksOf } from './list-columns.ts';
import { ListHead } from './list-head.tsx';
import { listKeys } from './list-keys.ts';
import type { MessageGroup } from './list-rows.ts';
import type { RowFacts } from './message-cell.tsx';
import { MessageCells } from './message-cells.tsx';
import { MessageRow } from './message-row.tsx';
import { type ListSelection, useList } from './use-list.ts';

type MessageListProps = {
  /** What is listed, for people who cannot see it. */
  label: string;
  /** From top to bottom; where there are groups, all that are in them. */
  messages: readonly SeenMessage[];
  /** `null` = one list. */
  groups?: readonly MessageGroup[] | null;
  /** Columns that the person picked. */
  paths?: readonly PathColumn[];
  /** Columns that would say the same in every row. */
  without?: ReadonlySet<KnownColumn>;
  facts: RowFacts;
  openId: string | null;
  onOpen: (messageId: string) => void;
  /** Left out where nothing can be selected. */
  selection?: ListSelection;
};

const NO_PATHS: readonly PathColumn[] = [];

/**
 * Messages in rows; only those in sight are mounted. ARIA's treegrid: one tab stop that names its active row. It fills the
 * height that it is given, and scrolls both ways within it.
 */
export function MessageList(props: MessageListProps) {
  const { label, messages, groups = null, paths = NO_PATHS, facts, without, openId, onOpen, selection } = props;
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useList({ messages, groups, selection, onOpen });
  const { rows, active, selected } = list;
  const { retention } = facts;
  const columns = useMemo(
    () => columnsOf({ messages, paths, retention, without }),
    [messages, paths, retention, without],
  );
  const { tracks, leastWidth } = tracksOf(columns, selection !== undefined);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const domId = (index: number) => `${base}-${index}`;
  const onTravel = (index: number) => {
    list.activate(index);
    virtual.scrollToIndex(index);
  };
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const keys = { rows, active, page, selected, onTravel, onOpen, onToggle: list.toggle, onSelect: selection?.onSelect };
  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={items.some(({ index }) => index === active) ? domId(active) : undefined}
      onKeyDown={listKeys(keys)}
      className="h-full min-h-0 overflow-auto bg-panel focus-visible:outline-offset-[-2px]"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: rows come and go while scrolling, which a <table> does not bear */}
      <div role="rowgroup" className="sticky top-0 z-10" style={{ minWidth: leastWidth }}>
        <ListHead columns={columns} tracks={tracks} marked={list.marked} onMarkAll={list.markAll} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="relative" style={{ minWidth: leastWidth, height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const place = { place: index + 2, top: start - ROW_HEIGHT, domId: domId(index), active: index === active };
          if (row.kind === 'group') {
            return <GroupRow key={row.id} {...place} row={row} onToggle={() => list.toggle(row.id)} />;
          }
          const { messageId } = row.message;
          return (
            <MessageRow
              key={row.id}
              {...place}
              row={row}
              tracks={tracks}
              open={messageId === openId}
              selected={selection && selected.has(messageId)}
              onOpen={() => list.open(index)}
              onMark={(range) => list.mark(index, range)}
            >
              <MessageCells columns={columns} message={row.message} facts={facts} />
            </MessageRow>
          );
        })}
      </div>
    </div>
  );
}
