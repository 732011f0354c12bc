import { readDelivery } from '../../change/policy/delivery-statement.ts';
import { takeApart } from '../../change/policy/policy-text.ts';
import { isPublic } from '../../policy/is-public.ts';
import { conditionWords, namesTopics, subjectWords } from '../../policy/statement-words.ts';
import { type Condition, readStatements, type Statement } from '../../policy/statements.ts';
import type { ResourceKind } from '../attribute-field.ts';
import { type Deed, deedsOf } from './deeds.ts';

/** Whom a statement is about, the widest first. */
export type Who = 'anyone' | 'services' | 'accounts' | 'identities';

/** One statement of a policy, as people ask after it. */
export type Rule = {
  /** Its place in the policy. */
  index: number;
  /** Its JSON. */
  text: string;
  sid: string | null;
  effect: 'Allow' | 'Deny';
  who: Who;
  /** e.g. `SNS topics orders, refunds`. */
  whoWords: string;
  deeds: readonly Deed[];
  /** When it holds; empty = always. */
  conditions: readonly string[];
  /** Why it lets in more than it should; `null` = it names whom it means. */
  wide: string | null;
  /** Weir wrote it, and nobody changed it since. */
  ours: boolean;
};

/**
 * The statements of a policy, each with whom it is about and what they may do.
 * @throws Error with a sentence where the text is no policy
 */
export function rulesOf(kind: ResourceKind, policy: string): Rule[] {
  const statements = readStatements(policy);
  const written = takeApart(policy).statements;
  return statements.map((statement, index) => {
    const json = written[index]?.json;
    return {
      index,
      text: JSON.stringify(json),
      sid: statement.sid,
      effect: statement.effect,
      who: whoOf(statement),
      whoWords: accountsOf(statement) ?? subjectWords(statement),
      deeds: deedsOf(kind, statement),
      conditions: statement.conditions
        .filter((condition) => !namesTopics(statement, condition) && !namesAccounts(statement, condition))
        .map((condition) => conditionWords(condition)),
      wide: whyWide(statement),
      ours: readDelivery(json) !== null,
    };
  });
}

function whoOf(statement: Statement): Who {
  const { principals, inverted, conditions } = statement;
  const all = Object.values(principals).flat();
  if (conditions.some((condition) => namesTopics(statement, condition))) return 'services';
  if (accountsOf(statement) !== null) return 'accounts';
  if (inverted.includes('NotPrincipal') || all.includes('*')) return 'anyone';
  if ('Service' in principals) return 'services';
  return all.some((principal) => /^\d{12}$|:root$/.test(principal)) ? 'accounts' : 'identities';
}

/** Keys by which `*` means the identities of certain accounts; SNS gives every topic such a statement. */
const ACCOUNTS = new Set(['aws:sourceowner', 'aws:principalaccount']);

function namesAccounts({ principals, inverted }: Statement, { operator, key }: Condition): boolean {
  const anyone = !inverted.includes('NotPrincipal') && Object.values(principals).flat().includes('*');
  return anyone && /^String(?:Equals|Like)$/i.test(operator) && ACCOUNTS.has(key.toLowerCase());
}

/** The accounts that a statement means, though it says `*`; `null` = it means others. */
function accountsOf(statement: Statement): string | null {
  const accounts = statement.conditions.filter((condition) => namesAccounts(statement, condition));
  if (accounts.length === 0) return null;
  return accounts.map(({ values }) => `account ${values.join(' or ')}`).join(', ');
}

/** Condition keys that tell one source from all others, for a service that acts on behalf of many. */
const SOURCES = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);

/** Source: IAM user guide, "The confused deputy problem". */
function whyWide(statement: Statement): string | null {
  const { effect, principals, conditions } = statement;
  if (effect === 'Deny') return null;
  if (isPublic(statement)) return 'Anyone on the internet may do this: no condition tells who.';
  const sourced = conditions.some(({ key }) => SOURCES.has(key.toLowerCase()));
  if (principals.Service && !sourced)
    return `${principals.Service.join(', ')} may do this on behalf of any account: no aws:SourceArn tells which resource.`;
  return null;
}
