import { queryOptions, skipToken } from '@tanstack/react-query';
import type { SimulateFilterInput, SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { connectionPath, post } from '../api.ts';
import { simulationKey } from './keys.ts';

/** A filter, and what it is tried on. */
type SimulationInput = Omit<SimulateFilterInput, 'messages'>;

type Tried = {
  connection: string;
  /** `null` = there is nothing to try yet, or no filter that could be. */
  input: SimulationInput | null;
  /** How many messages were seen: more of them, another answer. */
  seen: number;
};

/** ms without a keystroke before a filter that is being written is tried */
const QUIET = 150;

/**
 * A filter tried on what was seen, where the bodies are. While another is tried on the same, or one that cannot be, the
 * last answer stands.
 */
export const simulationOptions = ({ connection, input, seen }: Tried) =>
  queryOptions({
    queryKey: simulationKey(connection, input?.look ?? null, seen, input),
    queryFn:
      input === null
        ? skipToken
        : async ({ signal }) => {
            await quiet(signal);
            return post<SimulateFilterOutput>(connectionPath(connection, 'simulations'), input, signal);
          },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (last, query) => (input === null || query?.queryKey[3] === input.look ? last : undefined),
  });

function quiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, QUIET);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
