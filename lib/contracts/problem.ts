import { z } from 'zod';

/** The closed table of error codes, with the HTTP status each is answered with. */
export const ERROR_STATUS = {
  invalid_input: 400,
  unauthenticated: 401,
  denied: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  misdirected: 421,
  throttled: 429,
  unreachable: 502,
  internal: 500,
} as const satisfies Record<string, number>;

export const ErrorCode = z.enum(
  Object.keys(ERROR_STATUS) as [keyof typeof ERROR_STATUS, ...(keyof typeof ERROR_STATUS)[]],
);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** RFC 9457 problem document: every error of the API is one of these. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ErrorCode,
  /** A sentence that says what to do. */
  detail: z.string(),
  /** AWS's own error name where the error is AWS's. */
  awsError: z.string().nullable(),
  /** AWS's request id where there is one. */
  requestId: z.string().nullable(),
});
export type Problem = z.infer<typeof Problem>;
