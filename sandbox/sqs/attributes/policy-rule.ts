import { invalidAttributeValue, overLimit } from '../request/errors.ts';
import { readJsonObject } from './read-json-object.ts';

/** SQS guide, policy quotas; all but the actions are of a whole policy. */
const MAX_BYTES = 8_192;
const MAX_STATEMENTS = 20;
const MAX_PRINCIPALS = 50;
const MAX_ACTIONS_OF_A_STATEMENT = 7;

/** An empty text takes the policy away. @throws ServiceError `InvalidAttributeValue`, `OverLimit` */
export function checkPolicy(value: string): void {
  if (value === '') return;
  if (Buffer.byteLength(value) > MAX_BYTES) throw invalidAttributeValue('Policy', 'the policy is too long');
  const { Statement } = readJsonObject(value) ?? {};
  const statements = Array.isArray(Statement) ? Statement : [Statement];
  if (statements.length > MAX_STATEMENTS) throw overLimit('Too many statements in the policy.');
  if (!statements.every(isStatement)) throw invalidAttributeValue('Policy');
  for (const { Action, NotAction } of statements) {
    assertAtMost(MAX_ACTIONS_OF_A_STATEMENT, 'Actions', [Action ?? NotAction].flat().length);
  }
  const principals = statements.flatMap(({ Principal, NotPrincipal }) => principalsOf(Principal ?? NotPrincipal));
  assertAtMost(MAX_PRINCIPALS, 'Principals', principals.length);
}

function assertAtMost(max: number, what: string, found: number): void {
  if (found > max) throw overLimit(`${found} ${what} were found, maximum allowed is ${max}.`);
}

function principalsOf(element: unknown): unknown[] {
  return typeof element === 'object' && element !== null ? Object.values(element).flat() : [element];
}

function isStatement(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { Effect, Principal, NotPrincipal, Action, NotAction } = value as Record<string, unknown>;
  return (Effect === 'Allow' || Effect === 'Deny') && !!(Principal ?? NotPrincipal) && !!(Action ?? NotAction);
}
