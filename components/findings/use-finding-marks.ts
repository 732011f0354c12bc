'use client';

import { useMemo } from 'react';
import type { Finding } from '#lib/contracts/finding.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { worstById } from '#lib/topology/findings/by-id.ts';
import { useFindings } from './use-findings.ts';
import { useFreshFindings } from './use-fresh-findings.ts';

const NONE: ReadonlyMap<string, Finding['severity']> = new Map();

/** What the map marks, by id of node or edge; kept up to date with the account for everybody on the screen. */
export function useFindingMarks(connection: string, topology: Topology | undefined, known: boolean) {
  useFreshFindings(connection, topology, known);
  const list = useFindings(connection, known);
  return useMemo(() => (list ? worstById(list) : NONE), [list]);
}
