'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { lookAnswerOptions } from '#lib/client/looks/look-answer.ts';
import type { TailState } from '#lib/client/tails/tail-state.ts';
import { knownFields } from '#lib/messages/filter/known-fields.ts';
import { useEverySecond } from './use-every-second.ts';

/** How what came is shown: still or live, filtered, the newest first; and which of it is open. */
export function useTailed(connection: string, state: TailState) {
  const [paused, setPaused] = useState<TailState['messages'] | null>(null);
  const [filter, setFilter] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const messages = paused ?? state.messages;
  const sample = useEverySecond(messages);
  const query = { filter, columns: [], groupBy: null };
  // All that came, since the same number of messages can be others.
  const seen = useEverySecond(state.count);
  const asked = useQuery(lookAnswerOptions({ connection, look: state.look, seen, query }));
  const matched = filter === null ? null : (asked.data?.answer.matched ?? null);
  const shown = useMemo(() => {
    const wanted = matched && new Set(matched);
    return messages.filter(({ messageId }) => wanted?.has(messageId) ?? true).toReversed();
  }, [messages, matched]);
  return {
    shown,
    filter,
    setFilter,
    matched: filter === null ? null : shown.length,
    known: useMemo(() => knownFields(sample), [sample]),
    error: asked.error,
    paused: paused !== null,
    /** How many came since the list was paused. */
    waiting: paused === null ? 0 : newerThan(state.messages, paused.at(-1)?.messageId),
    pause: (pause: boolean) => setPaused(pause ? state.messages : null),
    opened: messages.find(({ messageId }) => messageId === openId) ?? null,
    openId,
    setOpenId,
  };
}

export type Tailed = ReturnType<typeof useTailed>;

/** How many came after a message; all of them where it made room already. */
function newerThan(messages: TailState['messages'], messageId: string | undefined): number {
  return messages.length - 1 - messages.findIndex((message) => message.messageId === messageId);
}
