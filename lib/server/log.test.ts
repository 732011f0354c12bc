import { expect, it } from 'vitest';
import { errorFacts } from './log.ts';

it('writes of an error what is on the list, and no request, header or credential beside it', () => {
  const error = Object.assign(new Error('refused'), {
    code: 'ECONNREFUSED',
    $response: { headers: { authorization: 'hunter2' } },
  });
  expect(errorFacts(error)).toEqual({ type: 'Error', code: 'ECONNREFUSED', stack: error.stack });
  expect(errorFacts('hunter2')).toEqual({ type: 'string' });
});
