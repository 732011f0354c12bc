import type { ErrorCode } from '#lib/contracts/problem.ts';

/**
 * An error that the API answers as a problem document. Next bundles routes apart from the process, so a class would
 * exist twice: errors are told apart by `code` (see `isWeirError`), never by `instanceof`.
 */
export type WeirError = Error & {
  code: ErrorCode;
  /** AWS's own error name where the error is AWS's. */
  awsError: string | null;
  requestId: string | null;
  weir: true;
};

type Facts = { awsError?: string | null; requestId?: string | null; cause?: unknown };

/** Makes an error with a `code` of the closed table and a sentence that says what to do. */
export function weirError(code: ErrorCode, message: string, facts: Facts = {}): WeirError {
  const error = new Error(message, { cause: facts.cause });
  return Object.assign(error, {
    code,
    awsError: facts.awsError ?? null,
    requestId: facts.requestId ?? null,
    weir: true as const,
  });
}

export function isWeirError(error: unknown): error is WeirError {
  return error instanceof Error && 'weir' in error && error.weir === true;
}
