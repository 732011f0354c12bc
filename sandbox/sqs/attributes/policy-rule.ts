import { invalidAttributeValue, overLimit } from '../request/errors.ts';
import { readJsonObject } from './read-json-object.ts';

/** SQS guide, quotas: bytes of a policy, and statements in it. */
const MAX_BYTES = 8_192;
const MAX_STATEMENTS = 20;

/** An empty text takes the policy away. @throws ServiceError `InvalidAttributeValue`, `OverLimit` */
export function checkPolicy(value: string): void {
  if (value === '') return;
  if (Buffer.byteLength(value) > MAX_BYTES) throw invalidAttributeValue('Policy', 'the policy is too long');
  const { Statement } = readJsonObject(value) ?? {};
  const statements = Array.isArray(Statement) ? Statement : [Statement];
  if (statements.length > MAX_STATEMENTS) throw overLimit('Too many statements in the policy.');
  if (!statements.every(isStatement)) throw invalidAttributeValue('Policy');
}

function isStatement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { Effect, Principal, NotPrincipal, Action, NotAction } = value as Record<string, unknown>;
  return (Effect === 'Allow' || Effect === 'Deny') && !!(Principal ?? NotPrincipal) && !!(Action ?? NotAction);
}
