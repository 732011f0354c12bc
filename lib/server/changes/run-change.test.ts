import { expect, it } from 'vitest';
import { weirError } from '#lib/server/weir-error.ts';
import { aChange } from '#lib/testing/a-change.ts';
import { runChange } from './run-change.ts';

/** Runs a change of one step whose call ends so; answers how the step ended, and what was heard of. */
async function failingWith(error: Error) {
  const heard: unknown[] = [];
  const running = runChange({
    change: aChange({ outcome: 'running', endedAt: null, states: [{ state: 'waiting' }] }),
    send: () => Promise.reject(error),
    settle: async () => [],
    write: async () => {},
    unexpected: (reason) => void heard.push(reason),
    now: Date.now,
  });
  await running.ended;
  return { state: running.change().steps[0]?.state, heard };
}

it('a mistake of ours is told as one, and heard of where it is logged', async () => {
  const mistake = new TypeError('x is not a function');
  const { state, heard } = await failingWith(mistake);
  expect(state).toEqual({ state: 'failed', unsure: true, words: 'Weir failed; the cause is in its log.' });
  expect(heard).toEqual([mistake]);
});

it('what AWS refused is told in words, and is nothing for the log', async () => {
  const { state, heard } = await failingWith(weirError('denied', 'This role may not.'));
  expect(state).toEqual({ state: 'failed', unsure: false, words: 'This role may not.' });
  expect(heard).toEqual([]);
});
