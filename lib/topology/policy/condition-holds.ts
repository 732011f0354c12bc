import { globMatches } from './glob.ts';
import type { Condition } from './statements.ts';

/** Whether something is so, `unknown` where Weir cannot tell. */
export type Verdict = boolean | 'unknown';

/** What is known of the request, by lower-case condition key: keys are case-insensitive. */
export type RequestContext = Readonly<Record<string, string>>;

type Test = (pattern: string, value: string) => Verdict;

const fold = (text: string) => text.toLowerCase();
const TESTS: Record<string, Test> = {
  stringequals: (pattern, value) => pattern === value,
  stringequalsignorecase: (pattern, value) => fold(pattern) === fold(value),
  stringlike: globMatches,
  arnequals: arnMatches,
  arnlike: arnMatches,
  bool: (pattern, value) => fold(pattern) === fold(value),
};

/**
 * Whether one condition holds for a request: any of its values must fit, under a `Not…` operator none.
 * Operators and keys that Weir does not know are `unknown`. Source: IAM user guide, "Condition operators".
 */
export function conditionHolds({ operator, key, values }: Condition, context: RequestContext): Verdict {
  const name = fold(operator).replace(/ifexists$/, '');
  const value = context[fold(key)];
  if (value === undefined) return 'unknown';
  if (name === 'null') return values.every((wanted) => fold(wanted) === 'false');
  const test = TESTS[name.replace('not', '')];
  if (!test) return 'unknown';
  const fits = anyOf(values.map((pattern) => test(pattern, value)));
  if (fits === 'unknown') return 'unknown';
  return name.includes('not') ? !fits : fits;
}

/** True where one is, else unknown where one is. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes('unknown') ? 'unknown' : false;
}

/** False where one is, else unknown where one is. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes('unknown') ? 'unknown' : true;
}

/** Each of the six parts on its own; `ArnEquals` and `ArnLike` are the same. */
function arnMatches(pattern: string, arn: string): Verdict {
  if (pattern === '*') return true;
  const [patterns, parts] = [partsOf(pattern), partsOf(arn)];
  if (patterns.length !== parts.length) return 'unknown';
  return patterns.every((part, i) => globMatches(part, parts[i] ?? ''));
}

function partsOf(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
