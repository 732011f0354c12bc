import { expect, it, vi } from 'vitest';
import { tryAgain } from './try-again.ts';

const TRIES = { attempts: 3, pause: 0, passes: (error: unknown) => error instanceof RangeError };

it('goes on while what went wrong passes, and answers what comes in the end', async () => {
  const act = vi.fn().mockRejectedValueOnce(new RangeError()).mockResolvedValue('done');
  expect(await tryAgain(act, TRIES)).toBe('done');
});

it.each([
  ['passes, as often as was said', new RangeError('still'), 3],
  ['does not pass, once', new TypeError('never'), 1],
])('throws what %s', async (_, error, times) => {
  const act = vi.fn().mockRejectedValue(error);
  await expect(tryAgain(act, TRIES)).rejects.toBe(error);
  expect(act).toHaveBeenCalledTimes(times);
});
