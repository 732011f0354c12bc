import { type Runtime, runtime } from '#lib/server/runtime.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { Operation } from './operation.ts';
import { refusalOf } from './refusal.ts';

/** JSON that nobody may keep: it is an account's state, and a moment later it is another. */
export function answer<Output>(operation: Operation, output: Output, { checkOutput }: Runtime): Response {
  if (output instanceof Response) return output;
  if (checkOutput && typeof operation.output !== 'string') operation.output.parse(output);
  return Response.json(output, { headers: { 'cache-control': 'no-store' } });
}

/** Answers an error; one that nobody foresaw is logged. */
export function refuse({ operationId }: Operation, error: unknown): Response {
  if (!isWeirError(error)) runtime().log.error({ operationId, err: error }, 'an operation failed');
  const { status, headers, body } = refusalOf(error);
  return new Response(body, { status, headers });
}
