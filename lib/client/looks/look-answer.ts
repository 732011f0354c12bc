import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { LookAnswer, LookId, LookQuery } from '#lib/contracts/look.ts';
import { connectionPath, post } from '../api.ts';

type Asked = {
  connection: string;
  /** `null` = nothing was seen yet. */
  look: LookId | null;
  /** How many messages were seen: more of them, another answer. */
  seen: number;
  query: LookQuery;
};

/** An answer with what it answers: while another question is asked, the last answer stands. */
export type Answered = { query: LookQuery; answer: LookAnswer };

/** Whether everything that was seen is shown as it is, so that nothing need be asked. */
const isPlain = ({ filter, columns, groupBy }: LookQuery) =>
  filter === null && columns.length === 0 && groupBy === null;

/** Asks of what was seen, where the bodies are. */
export const lookAnswerOptions = ({ connection, look, seen, query }: Asked) =>
  queryOptions({
    queryKey: ['connection', connection, 'look', look, 'answer', seen, query],
    queryFn:
      look === null || isPlain(query)
        ? skipToken
        : async ({ signal }): Promise<Answered> => {
            const path = connectionPath(connection, 'looks', look, 'query');
            return { query, answer: await post<LookAnswer>(path, query, signal) };
          },
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
