import { isWeirError } from '#lib/server/weir-error.ts';
import { problemOf } from './problem.ts';
import { isWrongMethod } from './wrong-method.ts';

/** An error as HTTP, for Next's responses and for Node's alike. */
export type Refusal = { status: number; headers: Record<string, string>; body: string };

/** A problem document, except for a foreign host, which learns nothing: 421 with an empty body. */
export function refusalOf(error: unknown): Refusal {
  const problem = problemOf(error);
  const headers: Record<string, string> = { 'cache-control': 'no-store' };
  if (problem.code === 'misdirected') return { status: problem.status, headers, body: '' };
  if (problem.code === 'throttled') headers['retry-after'] = '1';
  if (isWeirError(error) && isWrongMethod(error)) headers.allow = error.allow.join(', ');
  headers['content-type'] = 'application/problem+json';
  return { status: problem.status, headers, body: JSON.stringify(problem) };
}
