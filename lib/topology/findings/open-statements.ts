import { parseArn } from '../arn.ts';
import { globMatches } from '../policy/glob.ts';
import { isPublic, narrows } from '../policy/is-public.ts';
import type { Condition, Statement } from '../policy/statements.ts';

/** How open a statement is: to everybody, to every topic there is, or to those that it names. */
export type Openness = 'public' | 'any topic' | 'named' | 'unknown';

/** Condition keys whose meaning is known: who or where is narrowed by the first of them, by the others nobody is. */
const HARMLESS = new Set(['aws:securetransport', 'aws:principalisawsservice', 'aws:viaawsservice']);
const SNS = /^sns(?:\.[\w-]+)?\.amazonaws\.com(?:\.cn)?$/;

/** How open an allowing statement of a queue's or topic's policy is. */
export function opennessOf(statement: Statement): Openness {
  if (statement.effect !== 'Allow') return 'named';
  const open = isPublic(statement) ? 'public' : letsAnyTopic(statement) ? 'any topic' : 'named';
  return open !== 'named' && statement.conditions.some(isStrange) ? 'unknown' : open;
}

/** Whether a statement denies some of what another allows to everybody; one that only asks for TLS does not. */
export function mayClose({ effect, principals, inverted, conditions }: Statement): boolean {
  if (effect !== 'Deny') return false;
  const anyone =
    inverted.includes('NotPrincipal') ||
    Object.values(principals)
      .flat()
      .some((one) => one === '*' || SNS.test(one));
  return (
    anyone && !(conditions.length > 0 && conditions.every(({ key }) => key.toLowerCase() === 'aws:securetransport'))
  );
}

/** Whether every principal is SNS, so that nobody else relies on the statement. */
export function isForSns({ principals, inverted }: Statement): boolean {
  const all = Object.values(principals).flat();
  return inverted.length === 0 && all.length > 0 && all.every((one) => SNS.test(one));
}

function letsAnyTopic(statement: Statement): boolean {
  const { principals, inverted, actions, conditions } = statement;
  const all = Object.values(principals).flat();
  if (inverted.includes('NotPrincipal') || !all.some((one) => one === '*' || SNS.test(one))) return false;
  const sends = actions.some((action) => globMatches(action.toLowerCase(), 'sqs:sendmessage'));
  return sends !== inverted.includes('NotAction') && !conditions.some(namesTopics);
}

/** SNS always tells which topic it sends for, so that `…IfExists` narrows as well. */
function namesTopics({ operator, key, values }: Condition): boolean {
  if (!narrows({ operator: operator.replace(/IfExists$/i, ''), key, values })) return false;
  return key.toLowerCase() !== 'aws:sourcearn' || values.every((value) => !ofAnyAccount(value));
}

function ofAnyAccount(pattern: string): boolean {
  const account = parseArn(pattern)?.account;
  return account === undefined ? pattern.includes('*') : /[*?]/.test(account);
}

/** A key that is not known may narrow: nothing is said of a statement that has one. */
function isStrange({ operator, key }: Condition): boolean {
  const known = HARMLESS.has(key.toLowerCase()) || narrows({ operator: 'StringEquals', key, values: ['x'] });
  return !known && !/^null$/i.test(operator);
}
