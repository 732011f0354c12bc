import { valueWords } from './condition-words.ts';
import type { Condition, Scalar } from './model.ts';
import { isNumberText } from './number-text.ts';

/** characters of a message's value that a sentence quotes */
const LONGEST = 40;

/**
 * What a message has at a key: `priority is low`, `tags has a, b and 3 more`, `the message has no priority`.
 * `uncompared`: the type of an attribute there that no filter compares.
 */
export function seenWords(path: string, values: readonly Scalar[], uncompared: string | null): string {
  const [first, second, ...others] = values;
  if (first === undefined) {
    return uncompared ? `${path} is ${uncompared}, which filters do not compare` : `the message has no ${path}`;
  }
  if (second === undefined) return `${path} is ${quoted(first)}`;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${path} has ${quoted(first)}, ${quoted(second)}${more}`;
}

function quoted(value: Scalar): string {
  if (value === '') return 'empty';
  const whole = String(value);
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  return typeof value === 'string' ? valueWords({ kind: 'text', text }) : text;
}

/** Why a value that looks as asked is not: of another type, or in other letters; `null` where none looks so. */
export function nearMiss(conditions: readonly Condition[], values: readonly Scalar[]): string | null {
  const near = (isNear: (asked: Condition, value: Scalar) => boolean) =>
    conditions.some((asked) => values.some((value) => isNear(asked, value)));
  if (near(isTextForNumber)) return 'a text is not compared with a number';
  if (near(isNumberForText)) return 'a number is not compared with a text';
  return near(isInOtherLetters) ? 'upper and lower case count' : null;
}

function isTextForNumber(asked: Condition, value: Scalar): boolean {
  const number = asked.kind === 'numeric' || (asked.kind === 'equals' && typeof asked.value === 'number');
  return number && typeof value === 'string' && isNumberText(value);
}

function isNumberForText(asked: Condition, value: Scalar): boolean {
  return asked.kind === 'equals' && typeof value === 'number' && asked.value === String(value);
}

function isInOtherLetters(asked: Condition, value: Scalar): boolean {
  if (asked.kind !== 'equals' || typeof asked.value !== 'string' || typeof value !== 'string') return false;
  return asked.value.toLowerCase() === value.toLowerCase();
}
