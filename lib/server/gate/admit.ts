import type { Runtime } from '#lib/server/runtime.ts';
import { weirError } from '#lib/server/weir-error.ts';
import type { Operation } from './operation.ts';
import { isOwnOrigin, requestMarks } from './origin.ts';
import { wrongMethod } from './wrong-method.ts';

/**
 * Decides by the request's head alone whether it may go on; `connection`: the one that its path names.
 * @throws WeirError `misdirected` · `invalid_input` (method) · `denied` · `throttled`
 */
export function admit(operation: Operation, request: Request, runtime: Runtime, connection?: string): void {
  const marks = requestMarks(request.method, (name) => request.headers.get(name));
  if (!runtime.isAllowedHost(marks.host)) throw weirError('misdirected', 'This server has no such host.');
  if (request.method !== operation.method) throw wrongMethod(request.method, [operation.method]);
  if (!isOwnOrigin(marks, 'api')) throw weirError('denied', 'Only Weir’s own pages may call its API from a browser.');
  if (operation.access === 'write') refuseReadOnly(operation, runtime, connection);
  if (!runtime.rate.take()) throw weirError('throttled', 'Too many requests; try again in a second.');
}

function refuseReadOnly({ operationId }: Operation, runtime: Runtime, connection: string | undefined): void {
  if (runtime.settings.readOnly) {
    throw weirError('denied', `This server is read-only (WEIR_READ_ONLY); ${operationId} is not possible here.`);
  }
  if (runtime.connections().some(({ id, readOnly }) => id === connection && readOnly)) {
    throw weirError('denied', `Connection “${connection}” is read-only; ${operationId} is not possible there.`);
  }
}
