import type { Operation } from './operation.ts';

/** Where a request for a path under `/api` leads. */
export type Match =
  | { kind: 'found'; operation: Operation }
  | { kind: 'unreadable-path' }
  | { kind: 'unknown-path' }
  | { kind: 'wrong-method'; allow: string[] };

/** An encoded slash, backslash or NUL would mean one thing here and another to the next reader of the path. */
const AMBIGUOUS = /%(?:2f|5c|00)|[\\\0]/i;

/** Finds the operation for a raw (still percent-encoded) path without its query. */
export function matchOperation(operations: readonly Operation[], method: string, path: string): Match {
  if (AMBIGUOUS.test(path) || !isDecodable(path)) return { kind: 'unreadable-path' };
  const there = operations.filter((operation) => fits(operation.path, path));
  if (there.length === 0) return { kind: 'unknown-path' };
  const operation = there.find((candidate) => candidate.method === method);
  return operation
    ? { kind: 'found', operation }
    : { kind: 'wrong-method', allow: there.map((candidate) => candidate.method) };
}

function fits(template: string, path: string): boolean {
  const parts = template.split('/');
  const given = path.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]))
  );
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
