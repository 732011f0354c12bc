import fc from 'fast-check';
import type { FilterMessage } from '../message-tree.ts';
import type { FilterScope } from '../model.ts';

/** Few words and keys, so that policies and messages drawn apart meet often. */
const words = [
  'a',
  'ab',
  'abc',
  'ABC',
  'bc',
  'cab',
  'order-1',
  'order_1',
  '10.0.0.1',
  '10.0.1.1',
  '2001:db8::1',
  '100',
  'true',
  'null',
  'ß',
  'é',
];
const numbers = [0, -1, 1, 99.5, 100, 100.00001, 301.5, 1e9, -1e9];
const word = fc.constantFrom(...words);
const number = fc.constantFrom(...numbers);
const scalar = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: number },
  fc.constantFrom(true, false, null),
);
const key = fc.constantFrom('a', 'b', 'c', 'd');
const bodyKey = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'x.b');

const numeric = fc.oneof(
  fc.tuple(fc.constantFrom('=', '<', '<=', '>', '>='), number),
  fc
    .tuple(fc.constantFrom('>', '>='), number, fc.constantFrom('<', '<='), number)
    .filter(([, low, , high]) => low < high),
);
const negatable = fc.oneof(
  fc.record({ prefix: fc.constantFrom('a', 'ab', 'order-', 'A') }),
  fc.record({ suffix: fc.constantFrom('c', 'bc', '1', 'C') }),
  fc.record({ wildcard: fc.constantFrom('a*', '*c', 'a*c', '*b*', 'order*1', '*', 'abc', 'a*b*c') }),
);
const text = fc.oneof({ weight: 3, arbitrary: negatable }, fc.record({ 'equals-ignore-case': word }));
const anythingBut = fc.oneof(
  word,
  number,
  fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  fc.uniqueArray(number, { minLength: 1, maxLength: 3 }),
  negatable,
);
const cidr = fc.constantFrom('10.0.0.0/24', '10.0.0.0/16', '10.0.0.1/32', '0.0.0.0/0', '2001:db8::/32');
const condition = fc.oneof(
  { weight: 4, arbitrary: scalar as fc.Arbitrary<unknown> },
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.record({ numeric }) },
  { weight: 2, arbitrary: fc.record({ exists: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ 'anything-but': anythingBut }) },
  fc.record({ cidr: cidr }),
);
const conditions = fc.array(condition, { minLength: 1, maxLength: 3 });

const flat: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(key, conditions, { minKeys: 1, maxKeys: 3 });
const flatWithChoice = fc
  .tuple(fc.dictionary(key, conditions, { maxKeys: 2 }), fc.array(flat, { minLength: 2, maxLength: 3 }))
  .map(([fixed, $or]) => ({ ...fixed, $or }));
const nested = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'x.b', 'x.c'),
  fc.oneof(
    { weight: 2, arbitrary: conditions as fc.Arbitrary<unknown> },
    flat,
    flatWithChoice,
    fc.dictionary(key, flat, { minKeys: 1, maxKeys: 2 }),
  ),
  { minKeys: 1, maxKeys: 2 },
);

export type ScopedPolicy = { scope: FilterScope; json: string };

/** Policies that SNS accepts, for both scopes. */
export const scopedPolicy: fc.Arbitrary<ScopedPolicy> = fc.oneof(
  fc
    .oneof(flat, flatWithChoice)
    .map((policy) => ({ scope: 'MessageAttributes' as const, json: JSON.stringify(policy) })),
  fc
    .oneof(flat, flatWithChoice, nested)
    .map((policy) => ({ scope: 'MessageBody' as const, json: JSON.stringify(policy) })),
);

const attribute = fc.oneof(
  { weight: 4, arbitrary: word.map((value) => ({ dataType: 'String', value })) },
  { weight: 2, arbitrary: number.map((value) => ({ dataType: 'Number', value: String(value) })) },
  {
    weight: 2,
    arbitrary: fc
      .array(scalar, { minLength: 1, maxLength: 3 })
      .map((values) => ({ dataType: 'String.Array', value: JSON.stringify(values) })),
  },
  fc.constant({ dataType: 'Binary', value: 'YQ==' }),
);
const inner = fc.oneof(
  { weight: 3, arbitrary: scalar as fc.Arbitrary<unknown> },
  fc.array(scalar, { minLength: 1, maxLength: 3 }),
);
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'x.b'), inner, { maxKeys: 4 });
const deep = fc.oneof(
  { weight: 2, arbitrary: inner },
  { weight: 2, arbitrary: object as fc.Arbitrary<unknown> },
  fc.array(fc.oneof(object as fc.Arbitrary<unknown>, scalar), { minLength: 1, maxLength: 3 }),
);
const body = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .dictionary(bodyKey, fc.oneof(deep, fc.dictionary(key, deep, { maxKeys: 3 })), { minKeys: 1, maxKeys: 4 })
      .map((value) => JSON.stringify(value)),
  },
  fc.constantFrom('hello', '"a"', '[1]', '{"a":'),
);

/** Messages as a publisher could send them; some bodies are no JSON. */
export const message: fc.Arbitrary<FilterMessage> = fc.record({
  body,
  attributes: fc.dictionary(key, attribute, { maxKeys: 4 }),
});
