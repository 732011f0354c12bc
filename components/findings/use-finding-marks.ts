'use client';

import { useMemo } from 'react';
import type { Finding } from '#lib/contracts/finding.ts';
import { worstById } from '#lib/topology/findings/by-id.ts';
import { useAllFindings } from './use-findings.ts';

const NONE: ReadonlyMap<string, Finding['severity']> = new Map();

/** What the map marks, by id of node or edge, in all these connections. */
export function useFindingMarks(connections: ReadonlySet<string>): ReadonlyMap<string, Finding['severity']> {
  const findings = useAllFindings(connections);
  return useMemo(() => (findings ? worstById({ findings }) : NONE), [findings]);
}
