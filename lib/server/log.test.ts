import { expect, it } from 'vitest';
import { errorFacts } from './log.ts';

it('writes of an error what is on the list, and no request, header or credential beside it', () => {
  const error = Object.assign(new Error('refused'), {
    code: 'ECONNREFUSED',
    $response: { headers: { authorization: 'hunter2' } },
  });
  const facts = errorFacts(error);
  expect(facts).toEqual({ type: 'Error', code: 'ECONNREFUSED', at: expect.any(Array) });
  expect(facts.at).toContainEqual(expect.stringMatching(/^at .*log\.test\.ts:\d+:\d+\)?$/));
  expect(errorFacts('hunter2')).toEqual({ type: 'string' });
});

it.each([
  () => JSON.parse('{"order": hunter2}'),
  () => new URL('https://hunter2:hunter2@'),
  () => {
    throw new Error('two lines:\nhunter2');
  },
])('never repeats what an error is about: %s', (fail) => {
  let thrown: unknown;
  try {
    fail();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(JSON.stringify(errorFacts(thrown))).not.toContain('hunter2');
});
