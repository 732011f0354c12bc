'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Selection } from '#components/messages/list/selection.ts';
import { useRemembered } from '#components/shell/use-remembered.ts';
import { lookAnswerOptions } from '#lib/client/looks/look-answer.ts';
import { pickedPaths } from '#lib/client/looks/look-preferences.ts';
import { isUnderWay, type LookState } from '#lib/client/looks/look-state.ts';
import type { SeenMessage } from '#lib/contracts/message.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { knownFields } from '#lib/messages/filter/known-fields.ts';
import { type Grouping, groupsOf } from './grouping.ts';
import { pathColumn } from './path-column.ts';

type UseSeen = { connection: string; queue: Queue; state: LookState };

const NOTHING: Selection = new Set();
const NO_MESSAGES: readonly SeenMessage[] = [];

/** How what a look saw is shown: filtered, in groups, with the person's columns; and what of it is open and selected. */
export function useSeen({ connection, queue, state }: UseSeen) {
  const { messages, look, stage } = state;
  const [filter, setFilter] = useState<string | null>(null);
  const [grouping, setGrouping] = useState<Grouping>(queue.fifo ? 'lanes' : 'none');
  const [marked, setMarked] = useState(NOTHING);
  const [openId, setOpenId] = useState<string | null>(null);
  const remembered = useMemo(() => pickedPaths(connection, queue.arn), [connection, queue.arn]);
  const [paths, setPaths] = useRemembered(remembered);
  const groupBy = grouping === 'none' || grouping === 'lanes' ? null : grouping;
  const query = { filter, columns: [...paths], groupBy };
  const asked = useQuery({
    ...lookAnswerOptions({ connection, look, seen: messages.length, query }),
    // While it collects, each new message would ask anew.
    enabled: stage.phase !== 'collecting',
  });
  const answered = asked.data ?? null;

  const shown = useMemo(() => {
    if (!answered || filter === null) return messages;
    const matched = new Set(answered.answer.matched);
    return messages.filter(({ messageId }) => matched.has(messageId));
  }, [messages, answered, filter]);
  // What a filter hides must not be deleted or saved unseen.
  const selected = useMemo(() => {
    const ids = shown.map(({ messageId }) => messageId);
    return new Set(ids.filter((id) => marked.has(id)));
  }, [shown, marked]);
  const columns = useMemo(() => paths.map((path) => pathColumn(path, answered)), [paths, answered]);
  const locked = queue.fifo && isUnderWay(state);
  const groups = useMemo(
    () => groupsOf({ grouping, messages: shown, answered, locked }),
    [grouping, shown, answered, locked],
  );

  const settled = stage.phase === 'collecting' ? NO_MESSAGES : messages;
  const known = useMemo(() => knownFields(settled), [settled]);

  return {
    known,
    shown,
    groups,
    columns,
    error: asked.error,
    filter,
    /** How many the filter lets through; `null` = not answered yet. */
    matched: answered?.query.filter === filter ? shown.length : null,
    setFilter,
    grouping,
    setGrouping,
    paths,
    setPaths,
    selected,
    setSelected: setMarked,
    opened: messages.find(({ messageId }) => messageId === openId) ?? null,
    setOpenId,
  };
}

export type Seen = ReturnType<typeof useSeen>;
