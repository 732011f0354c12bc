'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { findingsOptions } from '#lib/client/queries/findings.ts';
import type { Finding, FindingList } from '#lib/contracts/finding.ts';
import { worstFirst } from '#lib/topology/findings/worst-first.ts';

/** What is wrong as far as is known; `undefined` until it was asked once. */
export function useFindings(connection: string): FindingList | undefined {
  return useQuery(findingsOptions(connection)).data;
}

/** What is wrong in all these connections, the worst first; `undefined` until one of them was asked once. */
export function useAllFindings(connections: ReadonlySet<string>): Finding[] | undefined {
  return useQueries({ queries: [...connections].map(findingsOptions), combine: together });
}

function together(results: { data: FindingList | undefined }[]): Finding[] | undefined {
  const lists = results.flatMap(({ data }) => data ?? []);
  return lists.length > 0 ? worstFirst(lists.flatMap(({ findings }) => findings)) : undefined;
}
