import { tryAgain } from '#lib/server/try-again.ts';
import { isWeirError } from '#lib/server/weir-error.ts';

/**
 * Sends a call again while AWS asks for fewer calls: what is throttled was refused before anything was done, so it is
 * not done twice. Any other error is thrown at once.
 */
export function patiently(send: () => Promise<void>): Promise<void> {
  const passes = (error: unknown) => isWeirError(error) && error.code === 'throttled';
  return tryAgain(send, { attempts: 5, pause: 250, passes });
}
