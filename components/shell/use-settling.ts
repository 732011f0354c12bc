'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type SettlingUntil, settlingAt, untilNextSettled } from '#lib/client/changes/settling.ts';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { changesKey } from '#lib/client/queries/keys.ts';
import type { Layout } from '#lib/topology/model.ts';

const NONE: ReadonlyMap<string, SettlingUntil> = new Map();

/**
 * What AWS may still be doing, by id of node or edge; asked once the structure is known whole, and anew when it
 * changes: others make changes too.
 */
export function useSettling(connection: string, layout: Layout, settled: boolean): ReadonlyMap<string, SettlingUntil> {
  const client = useQueryClient();
  const { data } = useQuery({ ...changesOptions(connection), enabled: settled });
  const [now, setNow] = useState(Date.now);
  const list = data?.settling;
  const settling = useMemo(() => (list ? settlingAt({ settling: list }, now) : NONE), [list, now]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout is another structure
  useEffect(() => {
    if (settled) void client.invalidateQueries({ queryKey: changesKey(connection) }, { cancelRefetch: false });
  }, [client, connection, layout, settled]);
  useEffect(() => {
    const wait = untilNextSettled(settling, Date.now());
    if (wait === null) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [settling]);
  return settling;
}
