'use client';

import { useMemo, useState } from 'react';
import type { SeenMessage } from '#lib/contracts/message.ts';
import { type MessageGroup, rowsOf } from './list-rows.ts';
import { extended, messagesOf, type Selection, toggled } from './selection.ts';

export type ListSelection = { selected: Selection; onSelect: (selected: Selection) => void };

type UseList = {
  messages: readonly SeenMessage[];
  groups: readonly MessageGroup[] | null;
  selection: ListSelection | undefined;
  onOpen: (messageId: string) => void;
};

const NOTHING: Selection = new Set();

/** What a list of messages remembers while it stands: the active row and the closed groups; and what is done to rows. */
export function useList({ messages, groups, selection, onOpen }: UseList) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [closed, setClosed] = useState(NOTHING);
  const rows = useMemo(() => rowsOf(messages, groups, closed), [messages, groups, closed]);
  const active = activeId === null ? -1 : rows.findIndex(({ id }) => id === activeId);
  const selected = selection?.selected ?? NOTHING;
  const marked: 'all' | 'some' | 'none' =
    selected.size === 0 ? 'none' : messages.every(({ messageId }) => selected.has(messageId)) ? 'all' : 'some';

  return {
    rows,
    active,
    selected,
    marked: selection && marked,
    activate: (index: number) => setActiveId(rows[index]?.id ?? null),
    toggle: (rowId: string) => setClosed((now) => toggled(now, [rowId])),
    open(index: number) {
      const row = rows[index];
      setActiveId(row?.id ?? null);
      if (row?.kind === 'message') onOpen(row.message.messageId);
    },
    mark(index: number, range: boolean) {
      const row = rows[index];
      if (!row || !selection) return;
      setActiveId(row.id);
      const next =
        range && active !== -1 ? extended(selected, rows, active, index) : toggled(selected, messagesOf(row));
      selection.onSelect(next);
    },
    markAll() {
      selection?.onSelect(marked === 'all' ? NOTHING : new Set(messages.map(({ messageId }) => messageId)));
    },
  };
}
