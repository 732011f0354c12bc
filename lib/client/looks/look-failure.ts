import { ApiError } from '../api-error.ts';
import type { LookFailure } from './look-state.ts';

/** What went wrong with a look or a tail, as its own events say it. */
export function lookFailure(error: unknown): LookFailure {
  if (!(error instanceof ApiError)) return { code: 'internal', awsError: null, message: String(error) };
  return { code: error.code, awsError: error.awsError, message: error.detail };
}
