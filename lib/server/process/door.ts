import type { IncomingMessage } from 'node:http';
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

/** bytes; no operation takes more, so more is not even begun to be read. */
const MOST_BODY_BYTES = 4 * 1024 * 1024;

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
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) {
    return weirError('too_large', `No operation takes more than ${MOST_BODY_BYTES} bytes.`);
  }
  const path = url.split('?', 1)[0] ?? url;
  if (path === '/api' || path.startsWith('/api/')) return refuseApi(operations, method, path);
  const isDevTool = dev && (path.startsWith('/_next/') || path.startsWith('/__nextjs'));
  if (!isDevTool && method !== 'GET' && method !== 'HEAD') return wrongMethod(method, ['GET', 'HEAD']);
  return refuseForeign(request, method);
}

function refuseApi(operations: readonly Operation[], method: string, path: string): WeirError | null {
  const match = matchOperation(operations, method, path);
  switch (match.kind) {
    case 'found':
      return null;
    case 'unreadable-path':
      return weirError('invalid_input', 'The path must be valid percent-encoding, with no slash in a name.');
    case 'unknown-path':
      return weirError('not_found', 'The API has no such path; /api/openapi.json lists all of them.');
    case 'wrong-method':
      return wrongMethod(method, match.allow);
  }
}

function refuseForeign(request: IncomingMessage, method: string): WeirError | null {
  const marks = requestMarks(method, (name) => request.headersDistinct[name]?.join(', ') ?? null);
  if (isOwnOrigin(marks, 'page')) return null;
  return weirError('denied', 'Another site may link to Weir’s pages, but not load or embed them.');
}
