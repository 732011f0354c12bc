import { expect, it } from 'vitest';
import { ERROR_STATUS, type ErrorCode, Problem } from '#lib/contracts/problem.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { problemOf } from './problem.ts';
import { refusalOf } from './refusal.ts';
import { wrongMethod } from './wrong-method.ts';

it.each(Object.entries(ERROR_STATUS))('%s is a problem document with status %i', (code, status) => {
  const problem = problemOf(weirError(code as ErrorCode, 'Do this.', { awsError: 'Aws', requestId: 'r-1' }));
  expect(Problem.parse(problem)).toMatchObject({ code, status, detail: 'Do this.', awsError: 'Aws', requestId: 'r-1' });
});

it.each([new Error('password hunter2'), 'hunter2', null, { code: 'denied', message: 'hunter2' }])(
  'leaks nothing of an error that was not made for the reader: %o',
  (error) => {
    expect(problemOf(error)).toMatchObject({ code: 'internal', status: 500 });
    expect(JSON.stringify(problemOf(error))).not.toContain('hunter2');
  },
);

it('tells a foreign host nothing', () => {
  expect(refusalOf(weirError('misdirected', 'No.'))).toMatchObject({ status: 421, body: '' });
});

it('names the allowed methods', () => {
  expect(refusalOf(wrongMethod('PUT', ['GET', 'HEAD']))).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
});

it('says when to come again', () => {
  expect(refusalOf(weirError('throttled', 'Wait.')).headers).toMatchObject({ 'retry-after': '1' });
});
