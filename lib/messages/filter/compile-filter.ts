import { BYTE_UNITS, type Comparison, type Expression, type Field, type Literal, TIME_UNITS } from './expression.ts';
import { someValueOf } from './field-values.ts';
import type { FilterSubject } from './filter-subject.ts';
import { linearRegex } from './linear-regex.ts';
import { readInstant } from './read-instant.ts';
import { readNumber } from './read-number.ts';

export type Matcher = (subject: FilterSubject) => boolean;
type Test = (value: unknown) => boolean;

/**
 * What tells whether a message is as `filter` says, in time linear in the message. Numbers are compared as numbers,
 * integers exactly; text as text. A test of what is not there is false, never an error; so is one of another type, but `!=`.
 */
export function compileFilter(filter: Expression): Matcher {
  switch (filter.kind) {
    case 'and': {
      const parts = filter.parts.map(compileFilter);
      return (subject) => parts.every((part) => part(subject));
    }
    case 'or': {
      const parts = filter.parts.map(compileFilter);
      return (subject) => parts.some((part) => part(subject));
    }
    case 'not': {
      const part = compileFilter(filter.part);
      return (subject) => !part(subject);
    }
    case 'exists':
      return some(filter.field, () => true);
    case 'in':
      return some(filter.field, anyOf(filter.values.map((value) => comparison(filter.field, '=', value))));
    case 'compare':
      return compileComparison(filter.field, filter.operator, filter.value);
    case 'matches': {
      const read = linearRegex(filter.pattern, filter.anyCase);
      return 'regex' in read
        ? some(
            filter.field,
            onText((text) => read.regex.test(text)),
          )
        : () => false;
    }
    case 'startsWith': {
      const { value } = filter.value;
      return some(
        filter.field,
        onText((text) => text.startsWith(String(value))),
      );
    }
    case 'contains':
      return some(filter.field, containing(filter.field, filter.value));
  }
}

function some(field: Field, test: Test): Matcher {
  const someValue = someValueOf(field);
  return (subject) => someValue(subject, test);
}

function anyOf(tests: readonly Test[]): Test {
  return (value) => tests.some((test) => test(value));
}

function onText(test: (text: string) => boolean): Test {
  return (value) => typeof value === 'string' && test(value);
}

function compileComparison(field: Field, operator: Comparison, value: Literal): Matcher {
  // These name one thing in several ways: it is unequal where none of them is equal.
  if (operator === '!=' && (field.name === 'text' || field.name === 'from')) {
    const [isThere, equals] = [some(field, () => true), some(field, comparison(field, '=', value))];
    return (subject) => isThere(subject) && !equals(subject);
  }
  return some(field, comparison(field, operator, value));
}

function containing(field: Field, literal: Literal): Test {
  const equals = comparison(field, '=', literal);
  const inText = onText((text) => literal.type === 'text' && text.includes(literal.value));
  return (value) => (Array.isArray(value) ? value.some(equals) : inText(value));
}

function comparison(field: Field, operator: Comparison, literal: Literal): Test {
  const wanted = wantedValue(field, literal);
  const order = ORDERS[operator];
  return (value) => {
    // An attribute's number is written as text.
    const own = field.name === 'attr' && typeof wanted !== 'string' ? readNumber(String(value)) : value;
    if (isNumber(own) && isNumber(wanted)) return order(own, wanted);
    if (typeof own === 'string' && typeof wanted === 'string') return order(own, wanted);
    if (operator === '=') return own === wanted;
    return operator === '!=' && own !== wanted;
  };
}

type Ordered = number | bigint | string;

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** A Number and a BigInt are compared by what they are, exactly; hence no `===`, which tells the types apart. */
const ORDERS: Record<Comparison, (a: Ordered, b: Ordered) => boolean> = {
  '=': (a, b) => a >= b && a <= b,
  '!=': (a, b) => a < b || a > b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** A literal in the unit of its field: ms for times, bytes for sizes. */
function wantedValue(field: Field, literal: Literal): number | bigint | string | boolean | null {
  if (field.name === 'sent' && literal.type === 'text') return readInstant(literal.value) ?? Number.NaN;
  if (literal.type !== 'number' || literal.unit === null) return literal.value;
  return Number(literal.value) * { ...TIME_UNITS, ...BYTE_UNITS }[literal.unit];
}
