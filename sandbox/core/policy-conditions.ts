import { matchesGlob } from './glob.ts';

type Compare = (wanted: string, actual: string) => boolean;

const sameText: Compare = (wanted, actual) => wanted === actual;
const sameTextAnyCase: Compare = (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase();

/** ARNs match part by part, so that a `*` does not reach over a colon (IAM guide, condition operators). */
const sameArn: Compare = (wanted, actual) => {
  const wantedParts = arnParts(wanted);
  const actualParts = arnParts(actual);
  return wantedParts.every((part, index) => matchesGlob(part, actualParts[index] ?? ''));
};

const COMPARE = new Map<string, Compare>([
  ['ArnEquals', sameArn],
  ['ArnLike', sameArn],
  ['StringEquals', sameText],
  ['StringEqualsIgnoreCase', sameTextAnyCase],
  ['StringLike', matchesGlob],
  ['Bool', sameTextAnyCase],
]);

/** Whether every condition of a statement holds. An operator that is not known never does. */
export function conditionsHold(condition: unknown, actual: Record<string, string>): boolean {
  if (condition === undefined) return true;
  if (typeof condition !== 'object' || condition === null) return false;
  const known = new Map(Object.entries(actual).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(condition).every(([operator, wantedByKey]) =>
    Object.entries((wantedByKey ?? {}) as Record<string, unknown>).every(([key, wanted]) =>
      holds(operator, Array.isArray(wanted) ? wanted.map(String) : [String(wanted)], known.get(key.toLowerCase())),
    ),
  );
}

function holds(operator: string, wanted: string[], actual: string | undefined): boolean {
  if (operator === 'Null') return wanted.includes(String(actual === undefined));
  const ifExists = operator.endsWith('IfExists');
  const plain = ifExists ? operator.slice(0, -'IfExists'.length) : operator;
  const negated = /^(Arn|String)Not/.test(plain);
  const compare = COMPARE.get(plain.replace(/^(Arn|String)Not/, '$1'));
  if (!compare) return false;
  if (actual === undefined) return ifExists || negated;
  return wanted.some((one) => compare(one, actual)) !== negated;
}

/** The six parts of an ARN; the sixth keeps its colons. */
function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}
