import { setTimeout as sleep } from 'node:timers/promises';

type Tries = {
  /** Tries in all. */
  attempts: number;
  /** ms before the second try, about: half more or less. Doubles. */
  pause: number;
  /** Whether an error is one that passes; any other is thrown at once. */
  passes: (error: unknown) => boolean;
};

/** Does what may be done again, until it succeeds. Errors: those of the last try. */
export async function tryAgain<T>(act: () => Promise<T>, { attempts, pause, passes }: Tries): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt >= attempts || !passes(error)) throw error;
      await sleep(pause * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}
