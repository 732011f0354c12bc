import { setImmediate as pause } from 'node:timers/promises';
import type { LookAnswer, LookQuery } from '#lib/contracts/look.ts';
import { querySeen } from '#lib/messages/query-seen.ts';
import { weirError } from '#lib/server/weir-error.ts';
import type { Seen } from './seen.ts';

/**
 * Answers a question about what was seen, and lets others have their turn meanwhile. `now` in ms since epoch.
 * @throws WeirError `invalid_input` for a filter, column or grouping that cannot be read
 */
export async function askSeen(seen: Seen, query: LookQuery, now: number): Promise<LookAnswer> {
  try {
    return await querySeen({ messages: seen.all(), query, now, pause: () => pause() });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'QueryMistake') throw error;
    throw weirError('invalid_input', `${error.message}.`, { cause: error });
  }
}
