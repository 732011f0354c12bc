import type { FilterScope, PolicyMistake, PolicyNode } from './model.ts';
import { isChoice } from './parse-policy.ts';

/** All limits: SNS developer guide, "Filter policy constraints". */
export const MOST_KEYS = 5;
export const MOST_COMBINATIONS = 150;
/** bytes */
export const LARGEST_POLICY = 262_144;
/** points: 1 a pattern with one asterisk, 3 for each asterisk of a pattern with more, times the patterns of its key */
const MOST_WILDCARD_POINTS = 100;

/** How much of what SNS limits a policy has. */
export type PolicyCounts = {
  keys: number;
  combinations: number;
  wildcardPoints: number;
};

export function countsOf(raw: Record<string, unknown>, policy: PolicyNode): PolicyCounts {
  return { keys: topKeys(raw).size, combinations: combinationsOf(policy), wildcardPoints: wildcardPoints(policy) };
}

/** What of a policy is over a limit of SNS. */
export function overLimits(counts: PolicyCounts, scope: FilterScope): PolicyMistake[] {
  const { keys, combinations, wildcardPoints: points } = counts;
  const unit = scope === 'MessageBody' ? 'keys at the top' : 'keys';
  return [
    keys > MOST_KEYS && `a policy has at most ${MOST_KEYS} ${unit}; this one has ${keys}`,
    combinations > MOST_COMBINATIONS &&
      `the values of all keys make ${combinations} combinations; SNS allows ${MOST_COMBINATIONS}`,
    points > MOST_WILDCARD_POINTS && `wildcards make ${points} points; SNS allows ${MOST_WILDCARD_POINTS}`,
  ].flatMap((message) => (message ? { path: '', message } : []));
}

/** Names that count towards the limit: nested ones do not, those inside a choice do. */
function topKeys(raw: Record<string, unknown>): Set<string> {
  const names = Object.entries(raw).flatMap(([key, value]) =>
    key === '$or' && isChoice(value) ? value.flatMap((branch) => [...topKeys(branch)]) : key,
  );
  return new Set(names);
}

/**
 * The product over the keys of values × depth; a choice counts the sum of its branches. A condition counts as one value.
 * Source: "Filter policy constraints", and "AND/OR logic" for `$or`.
 */
function combinationsOf(node: PolicyNode): number {
  const own = node.rules.map((rule) => rule.conditions.length * rule.depth);
  const nested = [...node.children.values()].map(combinationsOf);
  const choices = node.choices.map((branches) => branches.reduce((sum, branch) => sum + combinationsOf(branch), 0));
  return [...own, ...nested, ...choices].reduce((product, factor) => product * factor, 1);
}

function wildcardPoints(node: PolicyNode): number {
  const own = node.rules.map(({ conditions }) => {
    const patterns = conditions.flatMap((condition) => {
      const [only] = condition.kind === 'anything-but' ? condition.none : [condition];
      return only?.kind === 'wildcard' ? only.pieces.length - 1 : [];
    });
    return patterns.reduce((sum, stars) => sum + (stars > 1 ? 3 * stars : 1), 0) * patterns.length;
  });
  const below = [...node.children.values(), ...node.choices.flat()].map(wildcardPoints);
  return [...own, ...below].reduce((sum, points) => sum + points, 0);
}
