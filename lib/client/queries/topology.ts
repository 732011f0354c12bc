import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { statusKey, topologyKey } from './keys.ts';

/** The structure of a connection. The feed writes it; it is never fetched by a reader. */
export const topologyOptions = (connection: string) =>
  queryOptions<Topology>({
    queryKey: topologyKey(connection),
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
    // Patches keep what they do not change; comparing thousands of queues again would find nothing.
    structuralSharing: false,
  });

/** The state of a connection. The feed writes it. */
export const statusOptions = (connection: string) =>
  queryOptions<ConnectionStatus>({
    queryKey: statusKey(connection),
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
