import { type Runtime, runtime } from '#lib/server/runtime.ts';
import { admit } from './admit.ts';
import type { Operation } from './operation.ts';
import { type Input, readInput } from './read-input.ts';
import { requireConfirmation } from './require-confirmation.ts';
import { answer, refuse } from './respond.ts';

/** What a handler gets: parsed input, the request, the process's runtime. */
type Call<Params, Query, Body> = Input<Params, Query, Body> & { request: Request; runtime: Runtime };

type Handle<Params, Query, Body, Output> = (call: Call<Params, Query, Body>) => Output | Promise<Output>;

/** A route handler as Next calls it; a path without variable parts has no params. */
type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

const OPERATION = Symbol.for('weir.operation');

/**
 * The one way to export an HTTP method. In order, failing closed: host, method, origin, read-only, rate, body limit and
 * strict JSON, schema, confirmation where it is destructive, handler. Every error is answered as a problem document.
 */
export function defineRoute<Params, Query, Body, Output>(
  operation: Operation<Params, Query, Body, Output>,
  handle: Handle<Params, Query, Body, Output>,
): RouteHandler {
  const route: RouteHandler = async (request, context) => {
    try {
      const here = runtime();
      const params = (await context.params) ?? {};
      admit(operation, request, here, params.connection);
      const input = await readInput(operation, request, params);
      if (operation.destructive) await requireConfirmation(operation, input, here);
      return answer(operation, await handle({ ...input, request, runtime: here }), here);
    } catch (error) {
      return refuse(operation, error);
    }
  };
  return Object.assign(route, { [OPERATION]: operation });
}

/** The operation that an exported method answers; `undefined` where it was not made by `defineRoute`. */
export function operationOf(exported: unknown): Operation | undefined {
  return typeof exported === 'function' && OPERATION in exported ? (exported[OPERATION] as Operation) : undefined;
}
