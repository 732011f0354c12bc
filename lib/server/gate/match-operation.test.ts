import { expect, it } from 'vitest';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { matchOperation } from './match-operation.ts';

const QUEUE = '/api/connections/default/queues';

it.each([
  ['GET', '/api/health', 'getHealth'],
  ['GET', `${QUEUE}/orders.fifo`, 'getQueue'],
  ['GET', `${QUEUE}/orders/history`, 'getQueueHistory'],
  ['GET', `${QUEUE}/a%20b`, 'getQueue'],
  ['POST', '/api/connections/default/watch', 'watchResources'],
])('%s %s is %s', (method, path, operationId) => {
  expect(matchOperation(OPERATIONS, method, path)).toMatchObject({ kind: 'found', operation: { operationId } });
});

it.each([
  ['/api', 'unknown-path'],
  ['/api/', 'unknown-path'],
  ['/api/health/', 'unknown-path'],
  ['/api//health', 'unknown-path'],
  ['/api/Health', 'unknown-path'],
  [`${QUEUE}/`, 'unknown-path'],
  [`${QUEUE}/a/b`, 'unknown-path'],
  [`${QUEUE}/a%2Fb`, 'unreadable-path'],
  [`${QUEUE}/a%2fb`, 'unreadable-path'],
  [`${QUEUE}/a%5Cb`, 'unreadable-path'],
  [`${QUEUE}/a\\b`, 'unreadable-path'],
  [`${QUEUE}/a%00`, 'unreadable-path'],
  [`${QUEUE}/%zz`, 'unreadable-path'],
  [`${QUEUE}/%ff`, 'unreadable-path'],
])('GET %s is an %s', (path, kind) => {
  expect(matchOperation(OPERATIONS, 'GET', path).kind).toBe(kind);
});

it.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE'])('tells what is allowed instead of %s', (method) => {
  expect(matchOperation(OPERATIONS, method, '/api/health')).toEqual({ kind: 'wrong-method', allow: ['GET'] });
});
