import type { Condition, Statement } from './statements.ts';

/** Condition keys that tell one caller or place from all others. */
const NARROWING = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:userid',
]);

/** Whether a statement lets in anyone on the internet: everybody is allowed, with no condition that narrows it. */
export function isPublic({ effect, principals, inverted, conditions }: Statement): boolean {
  if (effect !== 'Allow') return false;
  const anyone = inverted.includes('NotPrincipal') || Object.values(principals).flat().includes('*');
  return anyone && !conditions.some(narrows);
}

/** Whether a condition holds only for callers or places that it names. */
export function narrows({ operator, key, values }: Condition): boolean {
  if (!NARROWING.has(key.toLowerCase()) || /not|null|ifexists/i.test(operator)) return false;
  return values.length > 0 && !values.some((value) => value === '*' || value === '0.0.0.0/0' || value === '::/0');
}
