import { z } from 'zod';
import { weirError } from '#lib/server/weir-error.ts';
import { bodyLimit } from './body-limit.ts';
import type { Operation } from './operation.ts';
import { readBody } from './read-body.ts';

export type Input<Params, Query, Body> = { params: Params; query: Query; body: Body };

const nothing = z.strictObject({});

/**
 * Parses path, query and body by the operation's schemas.
 * @throws WeirError `invalid_input` naming the first field that is wrong · `too_large`
 */
export async function readInput<Params, Query, Body, Output>(
  operation: Operation<Params, Query, Body, Output>,
  request: Request,
  params: Record<string, string>,
): Promise<Input<Params, Query, Body>> {
  const body = operation.method === 'GET' ? {} : await readBody(request, bodyLimit(operation));
  return {
    params: parse(operation.params, params),
    query: parse(operation.query, queryOf(request)),
    body: parse(operation.body, body),
  };
}

function queryOf(request: Request): Record<string, string> {
  const { searchParams } = new URL(request.url);
  const names = [...searchParams.keys()];
  if (new Set(names).size < names.length) throw weirError('invalid_input', 'A query parameter is given twice.');
  return Object.fromEntries(searchParams);
}

function parse<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  const read = (schema ?? (nothing as unknown as z.ZodType<T>)).safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue?.path.length ? `${issue.path.join('.')}: ` : '';
  throw weirError('invalid_input', `${where}${issue?.message ?? 'not valid'}.`, { cause: read.error });
}
