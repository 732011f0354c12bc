import { isRecord } from '../json-record.ts';

/** One statement of a policy document, with lists where AWS takes one or many. */
export type Statement = {
  sid: string | null;
  effect: 'Allow' | 'Deny';
  /** `AWS`, `Service`, … with their values; a bare `"*"` is `{ AWS: ['*'] }`. */
  principals: Record<string, string[]>;
  actions: string[];
  resources: string[];
  /** `NotPrincipal`, `NotAction`, `NotResource`, as they were used. */
  inverted: string[];
  conditions: Condition[];
};

/** One operator on one key, e.g. `ArnEquals` on `aws:SourceArn`. */
export type Condition = { operator: string; key: string; values: string[] };

/**
 * Reads a resource policy's statements; throws an `Error` with a sentence where the text is no policy.
 * Source: IAM user guide, "IAM JSON policy reference".
 */
export function readStatements(json: string): Statement[] {
  const document = parse(json);
  if (!isRecord(document)) throw new Error('The policy is not a JSON object.');
  const { Statement: statements } = document;
  if (statements === undefined) throw new Error('The policy has no Statement.');
  return (Array.isArray(statements) ? statements : [statements]).map(readStatement);
}

function readStatement(raw: unknown): Statement {
  if (!isRecord(raw)) throw new Error('A statement of the policy is not a JSON object.');
  const { Sid, Effect, Principal, Action, Resource, Condition: conditions } = raw;
  if (Effect !== 'Allow' && Effect !== 'Deny') throw new Error('A statement of the policy has no Effect.');
  return {
    sid: typeof Sid === 'string' && Sid !== '' ? Sid : null,
    effect: Effect,
    principals: readPrincipals(Principal ?? raw.NotPrincipal),
    actions: list(Action ?? raw.NotAction),
    resources: list(Resource ?? raw.NotResource),
    inverted: ['NotPrincipal', 'NotAction', 'NotResource'].filter((element) => element in raw),
    conditions: isRecord(conditions) ? readConditions(conditions) : [],
  };
}

function readPrincipals(principal: unknown): Record<string, string[]> {
  if (typeof principal === 'string') return { AWS: [principal] };
  if (!isRecord(principal)) return {};
  return Object.fromEntries(Object.entries(principal).map(([type, values]) => [type, list(values)]));
}

function readConditions(conditions: Record<string, unknown>): Condition[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    isRecord(keys) ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: list(values) })) : [],
  );
}

function list(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('The policy is not valid JSON.');
  }
}
