/** What a filter policy's value can be compared with. */
export type Scalar = string | number | boolean | null;

/** One value of a policy's array: either about the property's presence, or about one of its values. */
export type Rule = { kind: 'exists'; wanted: boolean } | { kind: 'value'; holds: (value: Scalar) => boolean };

/** One property of the policy: its values, or the policy of the object below it. */
export type Field = { name: string; rules: Rule[] } | { name: string; below: FilterPolicy };

/** All fields must hold, and of each `$or` at least one policy. */
export type FilterPolicy = { fields: Field[]; alternatives: FilterPolicy[][] };
