'use client';

import { useQuery } from '@tanstack/react-query';
import { findingsOptions } from '#lib/client/queries/findings.ts';
import type { FindingList } from '#lib/contracts/finding.ts';

/** What is wrong as far as is known; `undefined` until it was asked once, which waits until the account is `known`. */
export function useFindings(connection: string, known = true): FindingList | undefined {
  return useQuery({ ...findingsOptions(connection), enabled: known }).data;
}
