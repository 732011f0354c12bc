import type { ErrorCode, Problem } from '#lib/contracts/problem.ts';
import { ERROR_STATUS } from '#lib/contracts/problem.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { isWrongMethod } from './wrong-method.ts';

const TITLES: Record<ErrorCode, string> = {
  invalid_input: 'The request is not valid',
  unauthenticated: 'Sign in first',
  denied: 'Not allowed',
  not_found: 'Not found',
  conflict: 'In conflict with the present state',
  too_large: 'Too large',
  misdirected: 'Not a host of this server',
  throttled: 'Too many requests',
  unreachable: 'The service cannot be reached',
  internal: 'Something went wrong in Weir',
};

/** An error as the API tells it. Whatever was not made for the reader becomes `internal` and leaks nothing. */
export function problemOf(error: unknown): Problem {
  const known = isWeirError(error);
  const code = known ? error.code : 'internal';
  return {
    type: `urn:weir:problem:${code}`,
    title: TITLES[code],
    status: known && isWrongMethod(error) ? 405 : ERROR_STATUS[code],
    code,
    detail: known ? error.message : 'Weir failed to answer; the cause is in its log.',
    awsError: known ? error.awsError : null,
    requestId: known ? error.requestId : null,
  };
}
