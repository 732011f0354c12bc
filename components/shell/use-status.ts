'use client';

import { useQueries, useQuery } from '@tanstack/react-query';
import { statusOptions } from '#lib/client/queries/topology.ts';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';

/** The state of a connection, live. It changes every few seconds: whoever asks for it renders as often. */
export function useStatus(connection: string): ConnectionStatus | undefined {
  return useQuery(statusOptions(connection)).data;
}

/** Those of several, in their order. */
export function useStatuses(connections: readonly string[]): (ConnectionStatus | undefined)[] {
  return useQueries({ queries: connections.map(statusOptions), combine: dataOf });
}

const dataOf = (results: { data: ConnectionStatus | undefined }[]) => results.map(({ data }) => data);
