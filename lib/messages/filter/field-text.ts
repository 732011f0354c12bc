import type { Field, Step } from './expression.ts';
import { quote, unquote } from './quote.ts';

const SEGMENT = /\.([\p{L}\p{N}_$@-]+)/uy;
const BRACKET = /\[\s*(?:(\d{1,9})|(\*)|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)')\s*\]/y;
const SIMPLE = /^[\p{L}\p{N}_$@-]+$/u;

/** Steps into a body; deeper paths are a mistake. */
const MOST_STEPS = 64;

/** Reads the steps that stand in `text` from `from` on: `.key`, `[0]`, `[*]`, `["odd key"]`. `to` is where they end. */
export function readSteps(text: string, from: number): { steps: Step[]; to: number; tooMany: boolean } {
  const steps: Step[] = [];
  let to = from;
  for (let step = readStep(text, to); step; step = readStep(text, to)) {
    steps.push(step.step);
    to = step.to;
  }
  return { steps, to, tooMany: steps.length > MOST_STEPS };
}

function readStep(text: string, at: number): { step: Step; to: number } | null {
  SEGMENT.lastIndex = at;
  const segment = SEGMENT.exec(text);
  if (segment) return { step: { key: segment[1] ?? '' }, to: SEGMENT.lastIndex };
  BRACKET.lastIndex = at;
  const bracket = BRACKET.exec(text);
  if (!bracket) return null;
  const [, index, any, double, single] = bracket;
  const to = BRACKET.lastIndex;
  if (index !== undefined) return { step: { index: Number(index) }, to };
  if (any !== undefined) return { step: 'any', to };
  return { step: { key: unquote(double ?? single ?? '') }, to };
}

/** A field as it is written in a filter and in the name of a column. */
export function printField(field: Field): string {
  switch (field.name) {
    case 'body':
      return `body${field.path.map(printStep).join('')}`;
    case 'attr':
      return field.key.split('.').every((part) => SIMPLE.test(part))
        ? `attr.${field.key}`
        : `attr[${quote(field.key)}]`;
    default:
      return field.name;
  }
}

function printStep(step: Step): string {
  if (step === 'any') return '[*]';
  if ('index' in step) return `[${step.index}]`;
  return SIMPLE.test(step.key) ? `.${step.key}` : `[${quote(step.key)}]`;
}
