'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { changesOptions } from '#lib/client/queries/changes.ts';
import { findingsKey } from '#lib/client/queries/keys.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { useFindings } from './use-findings.ts';

/** ms between two askings at least, and for each finding that the answer has: a long list is asked for more seldom. */
const PACE = 1_500;
const PACE_A_FINDING = 5;

/**
 * Asks anew when the structure changed, or when a change through Weir ended; shows nothing. Once on a screen for each
 * connection whose structure is known whole.
 */
export function FreshFindings({ topology }: { topology: Topology }): null {
  const connection = topology.connection.id;
  const client = useQueryClient();
  const count = useFindings(connection)?.findings.length ?? 0;
  const { data: changes } = useQuery(changesOptions(connection));
  const ended = changes?.changes.find(({ endedAt }) => endedAt !== null)?.endedAt;
  const askedAt = useRef(0);
  const pace = useRef(PACE);
  pace.current = PACE + count * PACE_A_FINDING;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another topology, or another end, is what calls for it
  useEffect(() => {
    const wait = Math.max(0, askedAt.current + pace.current - Date.now());
    const timer = setTimeout(() => {
      askedAt.current = Date.now();
      void client.invalidateQueries({ queryKey: findingsKey(connection) });
    }, wait);
    return () => clearTimeout(timer);
  }, [client, connection, topology, ended]);
  return null;
}
