import type { IncomingMessage } from 'node:http';
import { bodyLimit, tooLarge } from '#lib/server/gate/body-limit.ts';
import { matchOperation } from '#lib/server/gate/match-operation.ts';
import type { Operation } from '#lib/server/gate/operation.ts';
import { isOwnOrigin, requestMarks } from '#lib/server/gate/origin.ts';
import { wrongMethod } from '#lib/server/gate/wrong-method.ts';
import { type WeirError, weirError } from '#lib/server/weir-error.ts';

export type DoorRules = {
  isAllowedHost(host: string | null): boolean;
  operations: readonly Operation[];
  /** Development tools of Next post to paths of their own. */
  dev: boolean;
};

/**
 * What every request has to pass before Next sees it: pages, assets, streams and API alike. Answers why it must not.
 * API operations check again behind it, in `defineRoute`, and rest on nothing here.
 */
export function refuseAtDoor(
  request: IncomingMessage,
  { isAllowedHost, operations, dev }: DoorRules,
): WeirError | null {
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length !== 1 || !isAllowedHost(hosts[0] ?? null)) {
    return weirError('misdirected', 'This server has no such host.');
  }
  const { method = 'GET', url = '' } = request;
  if (!url.startsWith('/')) return weirError('invalid_input', 'The request must name a path.');
  const path = url.split('?', 1)[0] ?? url;
  if (path === '/api' || path.startsWith('/api/')) return refuseApi(operations, request, path);
  const isDevTool = dev && (path.startsWith('/_next/') || path.startsWith('/__nextjs'));
  if (!isDevTool && method !== 'GET' && method !== 'HEAD') return wrongMethod(method, ['GET', 'HEAD']);
  return refuseForeign(request, method) ?? (isDevTool ? null : refuseBody(request, {}));
}

function refuseApi(operations: readonly Operation[], request: IncomingMessage, path: string): WeirError | null {
  const { method = 'GET' } = request;
  const match = matchOperation(operations, method, path);
  switch (match.kind) {
    case 'found':
      return refuseBody(request, match.operation);
    case 'unreadable-path':
      return weirError('invalid_input', 'The path must be valid percent-encoding, with no slash in a name.');
    case 'unknown-path':
      return weirError('not_found', 'The API has no such path; /api/openapi.json lists all of them.');
    case 'wrong-method':
      return wrongMethod(method, match.allow);
  }
}

/** What is declared to be too much is not even begun to be read. */
function refuseBody({ headers }: IncomingMessage, taken: Pick<Operation, 'limits'>): WeirError | null {
  const limit = bodyLimit(taken);
  return Number(headers['content-length'] ?? 0) > limit ? tooLarge(limit) : null;
}

function refuseForeign(request: IncomingMessage, method: string): WeirError | null {
  const marks = requestMarks(method, (name) => request.headersDistinct[name]?.join(', ') ?? null);
  if (isOwnOrigin(marks, 'page')) return null;
  return weirError('denied', 'Another site may link to Weir’s pages, but not load or embed them.');
}
