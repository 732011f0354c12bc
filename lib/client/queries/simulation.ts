import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { SimulateFilterInput, SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { connectionPath, post } from '../api.ts';

type Tried = {
  connection: string;
  /** `null` = there is nothing to try yet, or no filter that could be. */
  input: Omit<SimulateFilterInput, 'messages'> | null;
  /** How many messages were seen: more of them, another answer. */
  seen: number;
};

/** A filter tried on what was seen, where the bodies are. While another is tried, the last answer stands. */
export const simulationOptions = ({ connection, input, seen }: Tried) =>
  queryOptions({
    queryKey: ['connection', connection, 'simulation', seen, input],
    queryFn:
      input === null
        ? skipToken
        : ({ signal }) => post<SimulateFilterOutput>(connectionPath(connection, 'simulations'), input, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
