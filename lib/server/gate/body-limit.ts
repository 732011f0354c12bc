import { type WeirError, weirError } from '#lib/server/weir-error.ts';
import type { Operation } from './operation.ts';

/** bytes; no body is larger where nothing else is declared. */
const BODY_BYTES = 64 * 1024;

/** bytes that the body of a request for an operation, or for a page, may have. */
export function bodyLimit({ limits }: Pick<Operation, 'limits'>): number {
  return limits?.bodyBytes ?? BODY_BYTES;
}

/** The refusal of a body of more than `limit` bytes. */
export function tooLarge(limit: number): WeirError {
  return weirError('too_large', `The body is larger than the ${limit} bytes that are taken here.`);
}
