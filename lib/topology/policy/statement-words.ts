import { listWords } from '#lib/format/list-words.ts';
import { nameOfArn, parseArn } from '../arn.ts';
import type { Condition, Statement } from './statements.ts';

const VERBS: Record<string, string> = {
  'sqs:sendmessage': 'send to',
  'sqs:receivemessage': 'receive from',
  'sqs:deletemessage': 'delete from',
  'sqs:purgequeue': 'purge',
  'sqs:getqueueattributes': 'read the attributes of',
  'sqs:*': 'do everything with',
  'sns:publish': 'publish to',
  'sns:subscribe': 'subscribe to',
  'sns:*': 'do everything with',
  '*': 'do everything with',
};

/** A statement in words, e.g. `SNS topic orders may send to this queue`. */
export function statementWords(statement: Statement): string {
  const { effect, actions, inverted } = statement;
  const may = effect === 'Allow' ? 'may' : 'may not';
  const deeds = inverted.includes('NotAction') ? `do anything but ${actions.join(', ')} with` : deedWords(actions);
  const conditions = statement.conditions.filter((condition) => !namesTopics(statement, condition));
  const when = conditions.map((condition) => conditionWords(condition));
  return [subjectWords(statement), may, deeds, objectWords(statement), ...when].join(' ');
}

/** Whom a statement is about: `SNS topics orders, refunds`, `account 111122223333`, `anyone`. */
export function subjectWords(statement: Statement): string {
  const { principals, conditions, inverted } = statement;
  const topics = conditions.filter((condition) => namesTopics(statement, condition)).flatMap(({ values }) => values);
  if (topics.length) return `SNS topic${topics.length > 1 ? 's' : ''} ${topics.map(nameOfArn).join(', ')}`;
  const who = Object.values(principals).flat().map(principalWords);
  if (inverted.includes('NotPrincipal')) return `anyone but ${who.join(', ')}`;
  return who.length ? [...new Set(who)].join(', ') : 'nobody';
}

function principalWords(principal: string): string {
  if (principal === '*') return 'anyone';
  if (/^sns\.(?:[\w-]+\.)?amazonaws\.com/.test(principal)) return 'any SNS topic';
  if (/^\d{12}$/.test(principal)) return `account ${principal}`;
  const arn = parseArn(principal);
  if (!arn) return principal;
  const [kind = '', ...path] = arn.resource.split('/');
  return kind === 'root' ? `account ${arn.account}` : `${kind} ${path.at(-1) ?? ''} of account ${arn.account}`;
}

function deedWords(actions: readonly string[]): string {
  const verbs = actions.map((action) => VERBS[action.toLowerCase()] ?? `use ${action} on`);
  const unique = [...new Set(verbs)];
  if (unique.length > 3) return `use ${actions.length} actions on`;
  return listWords(unique) || 'do nothing with';
}

function objectWords({ actions, resources }: Statement): string {
  const topic = [...actions, ...resources].some((text) => /^(?:sns:|arn:[^:]*:sns:)/i.test(text));
  return topic ? 'this topic' : 'this queue';
}

/** Whether a condition tells which topics the statement is about: then it has its words in the subject. */
export function namesTopics({ principals }: Statement, { operator, key, values }: Condition): boolean {
  const sns = Object.values(principals)
    .flat()
    .some((principal) => principal === '*' || principal.startsWith('sns.'));
  const positive = /^(?:Arn|String)(?:Equals|Like)(?:IfExists)?$/i.test(operator);
  const topics = values.length > 0 && values.every((value) => parseArn(value)?.service === 'sns');
  return sns && positive && topics && key.toLowerCase() === 'aws:sourcearn';
}

/** When a statement holds: `over TLS`, `from account 111122223333`. */
export function conditionWords({ operator, key, values }: Condition): string {
  const [name, value] = [key.toLowerCase(), values.join(' or ')];
  if (name === 'aws:securetransport') return value.toLowerCase() === 'false' ? 'without TLS' : 'over TLS';
  const not = /not/i.test(operator) ? 'not ' : '';
  if (name === 'aws:sourceaccount') return `${not}from account ${value}`;
  if (name === 'aws:sourcearn') return `${not}from ${values.map(nameOfArn).join(' or ')}`;
  if (name === 'aws:principalorgid') return `${not}from organization ${value}`;
  return `where ${key} ${operator} ${value}`;
}
