import { matchesGlob } from './glob.ts';
import { conditionsHold } from './policy-conditions.ts';

export type PolicyRequest = {
  /** `arns`: a caller's own, and that of the role it has assumed. */
  principal: { service?: string; account?: string; arns?: readonly string[] };
  /** `service:Action`, e.g. `sqs:SendMessage`; compared without regard to case. */
  action: string;
  resource: string;
  /** Condition keys such as `aws:SourceArn`, with what the request says of them. */
  conditions: Record<string, string>;
};

type Statement = Record<string, unknown>;

/**
 * What a resource policy says of a request: an explicit Deny wins, then an Allow, else nothing is said.
 * A policy that is not readable allows nothing (IAM guide, policy evaluation logic).
 */
export function evaluatePolicy(policyJson: string | undefined, request: PolicyRequest): 'allow' | 'deny' | 'none' {
  const effects = readStatements(policyJson)
    .filter((statement) => speaksOf(statement, request))
    .map((statement) => statement.Effect);
  if (effects.includes('Deny')) return 'deny';
  return effects.includes('Allow') ? 'allow' : 'none';
}

function readStatements(policyJson: string | undefined): Statement[] {
  if (!policyJson) return [];
  try {
    const { Statement: statements } = JSON.parse(policyJson) as { Statement?: Statement | Statement[] };
    return listOf(statements).filter((statement): statement is Statement => typeof statement === 'object');
  } catch {
    return [];
  }
}

function speaksOf(statement: Statement, request: PolicyRequest): boolean {
  return (
    coversPrincipal(statement, request.principal) &&
    covers(statement, 'Action', (glob) => matchesGlob(glob.toLowerCase(), request.action.toLowerCase())) &&
    covers(statement, 'Resource', (glob) => matchesGlob(glob, request.resource)) &&
    conditionsHold(statement.Condition, request.conditions)
  );
}

/** `Action`/`NotAction` and `Resource`/`NotResource`; a statement of neither covers nothing. */
function covers(statement: Statement, element: 'Action' | 'Resource', matches: (glob: string) => boolean): boolean {
  const negated = statement[`Not${element}`];
  if (negated !== undefined) return !listOf(negated).map(String).some(matches);
  return listOf(statement[element]).map(String).some(matches);
}

function coversPrincipal(statement: Statement, principal: PolicyRequest['principal']): boolean {
  if (statement.NotPrincipal !== undefined) return !namesPrincipal(statement.NotPrincipal, principal);
  return namesPrincipal(statement.Principal, principal);
}

function namesPrincipal(element: unknown, { service, account, arns = [] }: PolicyRequest['principal']): boolean {
  if (element === '*') return true;
  if (typeof element !== 'object' || element === null) return false;
  const { Service, AWS } = element as { Service?: unknown; AWS?: unknown };
  if (listOf(AWS).includes('*')) return true;
  if (service !== undefined && listOf(Service).includes(service)) return true;
  const named = listOf(AWS).map(String);
  return named.some((one) => arns.includes(one) || (account !== undefined && accountNamedBy(one) === account));
}

/** A whole account is `123456789012` or `arn:aws:iam::123456789012:root`; another ARN names one user, role or session. */
function accountNamedBy(named: string): string | undefined {
  const [, account] = /^(?:arn:aws[a-z-]*:iam::)?(\d{12})(?::root)?$/.exec(named) ?? [];
  return account;
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
