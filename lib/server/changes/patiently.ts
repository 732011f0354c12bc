import { setTimeout as sleep } from 'node:timers/promises';
import { isWeirError } from '#lib/server/weir-error.ts';

const TRIES = 5;
/** ms before the second try; doubles. */
const FIRST_PAUSE = 250;

/**
 * Sends a call again while AWS asks for fewer calls: what is throttled was refused before anything was done, so it is
 * not done twice. Any other error is thrown at once.
 */
export async function patiently(send: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await send();
    } catch (error) {
      if (tried === TRIES || !isWeirError(error) || error.code !== 'throttled') throw error;
      await sleep(FIRST_PAUSE * 2 ** (tried - 1));
    }
  }
}
