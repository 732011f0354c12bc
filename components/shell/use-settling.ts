'use client';

import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type SettlingUntil, settlingAt, untilNextSettled } from '#lib/client/changes/settling.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { changesKey } from '#lib/client/queries/keys.ts';
import type { ChangeList } from '#lib/contracts/change.ts';
import type { Layout } from '#lib/topology/model.ts';

const NONE: ReadonlyMap<string, SettlingUntil> = new Map();

/**
 * What AWS may still be doing, by id of node or edge; asked of those connections whose structure is known whole, and
 * anew when it changes: others make changes too.
 */
export function useSettling(connections: ReadonlySet<string>, layout: Layout): ReadonlyMap<string, SettlingUntil> {
  const client = useQueryClient();
  const list = useQueries({ queries: [...connections].map(changesOptions), combine: settlingOf });
  const [now, setNow] = useState(Date.now);
  const settling = useMemo(() => (list.length > 0 ? settlingAt({ settling: list }, now) : NONE), [list, now]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout is another structure
  useEffect(() => {
    for (const connection of connections) {
      void client.invalidateQueries({ queryKey: changesKey(connection) }, { cancelRefetch: false });
    }
  }, [client, connections, layout]);
  useEffect(() => {
    const wait = untilNextSettled(settling, Date.now());
    if (wait === null) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [settling]);
  return settling;
}

const settlingOf = (results: { data: ChangeList | undefined }[]) => results.flatMap(({ data }) => data?.settling ?? []);
