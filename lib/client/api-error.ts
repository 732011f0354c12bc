import type { ErrorCode, Problem } from '#lib/contracts/problem.ts';

/** An answer of the API that is an error, with the facts of its problem document as fields. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  /** HTTP status; 0 = the server was not reached. */
  readonly status: number;
  /** A sentence that says what to do. */
  readonly detail: string;
  readonly awsError: string | null;

  constructor(facts: Pick<Problem, 'code' | 'status' | 'detail' | 'awsError'>, cause?: unknown) {
    super(facts.detail, { cause });
    this.name = 'ApiError';
    this.code = facts.code;
    this.status = facts.status;
    this.detail = facts.detail;
    this.awsError = facts.awsError;
  }
}

/** The error for a server that does not answer at all. */
export function unreachableServer(cause: unknown): ApiError {
  const detail = 'Weir’s own server does not answer. See whether it still runs, and start it again.';
  return new ApiError({ code: 'unreachable', status: 0, detail, awsError: null }, cause);
}
