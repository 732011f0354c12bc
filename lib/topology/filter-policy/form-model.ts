import type { Bound } from './model.ts';

/** A value as it stands in a field. A number keeps its digits; what is no number yet is kept as well. */
export type FormValue = { kind: 'text' | 'number'; text: string };

/** One end of a range, with its number as it stands in the field. */
export type FormBound = { operator: Bound['operator']; number: string };

/** Operators whose operand is one text. `not-…` = `anything-but` with that keyword inside. */
type TextOperator =
  | 'prefix'
  | 'suffix'
  | 'wildcard'
  | 'equals-ignore-case'
  | 'cidr'
  | 'not-prefix'
  | 'not-suffix'
  | 'not-wildcard';

/** One value of a key's list, in fields. */
export type FormCondition =
  | { operator: 'text' | 'number' | TextOperator; text: string }
  | { operator: 'true' | 'false' | 'null' | 'present' | 'absent' }
  | { operator: 'numeric'; bounds: readonly FormBound[] }
  /** `anything-but`; `list` = its values stand in a list, which one alone need not. */
  | { operator: 'not'; values: readonly FormValue[]; list: boolean }
  /** JSON that the form has no fields for, as it came. */
  | { operator: 'json'; text: string };

export type FormOperator = FormCondition['operator'];

/**
 * What stands under one key. `path` leads there through objects; a key may have dots of its own.
 * A `choice` is a `$or`: one of its branches must hold.
 */
export type FormEntry = {
  path: readonly string[];
  content:
    | { kind: 'conditions'; conditions: readonly FormCondition[] }
    | { kind: 'choice'; branches: readonly PolicyForm[] }
    | { kind: 'json'; text: string };
};

/** A filter policy as fields, in the order of its text. */
export type PolicyForm = readonly FormEntry[];

/** Where an entry stands, as mistakes name it: `detail.$or[0].price`. */
export function entryPlace(under: string, { path }: FormEntry): string {
  return path.reduce((at, key) => (at ? `${at}.${key}` : key), under);
}
