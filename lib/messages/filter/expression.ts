/** One step into a decoded body: a key of an object, a place in an array, or any of an array's elements. */
export type Step = { key: string } | { index: number } | 'any';

/** What of a message a test looks at. */
export type Field =
  | { name: 'body'; path: readonly Step[] }
  | { name: 'attr'; key: string }
  | { name: 'text' | 'group' | 'id' | 'from' }
  | { name: 'receives' | 'size' | 'age' | 'sent' };

export const TIME_UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
export const BYTE_UNITS = { B: 1, KiB: 1024, MiB: 1024 ** 2 } as const;
export type Unit = keyof typeof TIME_UNITS | keyof typeof BYTE_UNITS;

/** A value as it was written. Integers that a Number would round are `bigint`. */
export type Literal =
  | { type: 'text'; value: string }
  | { type: 'number'; value: number | bigint; unit: Unit | null }
  | { type: 'constant'; value: boolean | null };

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** What a message must be like, as plain data; `parseFilter` reads it, `printFilter` writes it. */
export type Expression =
  | { kind: 'and' | 'or'; parts: readonly Expression[] }
  | { kind: 'not'; part: Expression }
  | { kind: 'exists'; field: Field }
  | { kind: 'compare'; field: Field; operator: Comparison; value: Literal }
  | { kind: 'in'; field: Field; values: readonly Literal[] }
  | { kind: 'matches'; field: Field; pattern: string; anyCase: boolean }
  | { kind: 'contains' | 'startsWith'; field: Field; value: Literal };

/** Something in the text of a filter that is not of its grammar; positions in UTF-16 units. */
export type Mistake = { from: number; to: number; message: string };
