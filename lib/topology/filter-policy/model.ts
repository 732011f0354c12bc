import type { CidrBlock } from './cidr.ts';

/** What a filter policy can be compared with, and what it compares. */
export type Scalar = string | number | boolean | null;

/** `FilterPolicyScope`: which part of a message a policy is compared with. */
export type FilterScope = 'MessageAttributes' | 'MessageBody';

export type Bound = { operator: '=' | '<' | '<=' | '>' | '>='; value: number };

/** A condition on one value that is there. */
export type ValueCondition =
  | { kind: 'equals'; value: Scalar }
  | { kind: 'prefix' | 'suffix' | 'equals-ignore-case'; text: string }
  /** The texts between the asterisks, the first and the last perhaps empty. */
  | { kind: 'wildcard'; pieces: readonly string[] }
  | { kind: 'cidr'; block: CidrBlock }
  | { kind: 'numeric'; bounds: readonly Bound[] }
  /** Holds for a value for which none of these does. */
  | { kind: 'anything-but'; none: readonly ValueCondition[] };

export type Condition = ValueCondition | { kind: 'exists'; wanted: boolean };

/** One key of a policy: one of its conditions must hold. */
export type PolicyRule = {
  /** The key with its parents, joined by dots. */
  path: string;
  /** How many keys of the policy lead to it; dots inside a key do not count. */
  depth: number;
  conditions: readonly Condition[];
  /** e.g. `priority is urgent`. */
  words: string;
};

/**
 * What a policy asks of one place in a message: all of it must hold. A key with dots stands for nested keys, as it does
 * at AWS; so a policy is a tree of key segments.
 */
export type PolicyNode = {
  rules: PolicyRule[];
  children: Map<string, PolicyNode>;
  /** Each `$or`: one of its branches must hold at this same place. */
  choices: PolicyNode[][];
};

/** A filter policy as read; `parseFilterPolicy` makes it. */
export type FilterPolicy = PolicyNode;

/** What is wrong with a policy, and where: `detail.$or[0].price[1]`. */
export type PolicyMistake = { path: string; message: string };

/** The keywords of conditions. SNS developer guide, "Amazon SNS subscription filter policies". */
export const OPERATORS = [
  'prefix',
  'suffix',
  'wildcard',
  'equals-ignore-case',
  'cidr',
  'numeric',
  'exists',
  'anything-but',
] as const;
export type Operator = (typeof OPERATORS)[number];

export function isOperator(name: string): name is Operator {
  return (OPERATORS as readonly string[]).includes(name);
}

export function emptyNode(): PolicyNode {
  return { rules: [], children: new Map(), choices: [] };
}
