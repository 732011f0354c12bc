'use client';

import { useQuery } from '@tanstack/react-query';
import { statusOptions } from '#lib/client/queries/topology.ts';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';

/** The state of a connection, live. It changes every few seconds: whoever asks for it renders as often. */
export function useStatus(connection: string): ConnectionStatus | undefined {
  return useQuery(statusOptions(connection)).data;
}
