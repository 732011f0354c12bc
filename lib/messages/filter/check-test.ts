import { BYTE_UNITS, type Expression, type Field, type Literal, TIME_UNITS } from './expression.ts';
import { linearRegex } from './linear-regex.ts';
import { readInstant } from './read-instant.ts';

type Test = Exclude<Expression, { kind: 'and' | 'or' | 'not' }>;
type Kind = 'json' | 'attribute' | 'words' | 'count' | 'size' | 'age' | 'instant';

const KINDS: Record<Field['name'], Kind> = {
  body: 'json',
  attr: 'attribute',
  text: 'words',
  group: 'words',
  id: 'words',
  from: 'words',
  receives: 'count',
  size: 'size',
  age: 'age',
  sent: 'instant',
};

/** Why a test that is written rightly says nothing, `null` = it does: a regular expression that is none, an age without a unit. */
export function checkTest(test: Expression): string | null {
  switch (test.kind) {
    case 'and':
    case 'or':
    case 'not':
    case 'exists':
      return null;
    case 'in':
      return test.values.map((value) => checkLiteral(test.field, value)).find((message) => message !== null) ?? null;
    case 'compare':
      return checkOrder(test) ?? checkLiteral(test.field, test.value);
    case 'matches':
      return checkText(test.field) ?? checkPattern(test.pattern, test.anyCase);
    case 'startsWith':
    case 'contains':
      return checkText(test.field) ?? checkPart(test.kind, test.field, test.value);
  }
}

function checkText({ name }: Field): string | null {
  const kind = KINDS[name];
  const isText = kind === 'json' || kind === 'attribute' || kind === 'words';
  return isText ? null : `${name} is no text; compare it by = != < <= > >=.`;
}

function checkPattern(pattern: string, anyCase: boolean): string | null {
  const read = linearRegex(pattern, anyCase);
  return 'problem' in read ? read.problem : null;
}

function checkPart(kind: 'contains' | 'startsWith', { name }: Field, { type }: Literal): string | null {
  if (type === 'text') return null;
  // An array can contain a number; a text only text.
  return kind === 'contains' && name === 'body' ? null : `What it ${kind} stands in quotes.`;
}

function checkOrder({ field, operator, value }: Extract<Test, { kind: 'compare' }>): string | null {
  if (operator === '=' || operator === '!=') return null;
  if (KINDS[field.name] === 'words') return `${field.name} has no order; compare it by = != ~ in contains startsWith.`;
  return value.type === 'constant' ? `${value.value} has no order; compare by = or !=.` : null;
}

function checkLiteral({ name }: Field, value: Literal): string | null {
  const unit = value.type === 'number' ? value.unit : null;
  switch (KINDS[name]) {
    case 'json':
      return unit === null ? null : 'A number in a body has no unit.';
    case 'attribute':
      if (unit !== null) return 'A number in an attribute has no unit.';
      return value.type === 'constant' ? `An attribute is text or a number: "${value.value}".` : null;
    case 'words':
      return value.type === 'text' ? null : `${name} is text: put it in quotes.`;
    case 'count':
      return value.type === 'number' && unit === null ? null : 'receives is a number: receives >= 3.';
    case 'size':
      return value.type === 'number' && (unit === null || unit in BYTE_UNITS)
        ? null
        : 'A size is in bytes: size > 10KiB.';
    case 'age':
      return value.type === 'number' && unit !== null && unit in TIME_UNITS ? null : 'An age has a unit: age > 5m.';
    case 'instant':
      return value.type === 'text' && readInstant(value.value) !== null
        ? null
        : 'A time is written in ISO 8601: sent > "2026-01-15T12:00Z".';
  }
}
