import { childrenOf, type JsonSpan } from '#lib/messages/json/json-span.ts';
import type { FormBound, FormCondition, FormValue } from './form-model.ts';
import { isNumberText } from './number-text.ts';
import { BOUND_OPERATORS } from './numeric.ts';

/** One value of a key's list, as fields; what no field can hold comes as it is. */
export function readCondition(text: string, span: JsonSpan): FormCondition {
  const source = sourceOf(text, span);
  switch (span.kind) {
    case 'string':
      return { operator: 'text', text: JSON.parse(source) };
    case 'number':
      return { operator: 'number', text: source };
    case 'boolean':
    case 'null':
      return { operator: source as 'true' | 'false' | 'null' };
    case 'array':
    case 'object':
      return readKeyword(text, span) ?? { operator: 'json', text: source };
  }
}

function readKeyword(text: string, span: JsonSpan): FormCondition | null {
  const only = onlyChild(text, span);
  if (!only) return null;
  switch (only.key) {
    case 'prefix':
    case 'suffix':
    case 'wildcard':
    case 'equals-ignore-case':
    case 'cidr':
      return only.kind === 'string' ? { operator: only.key, text: stringOf(text, only) } : null;
    case 'exists':
      return only.kind === 'boolean' ? { operator: sourceOf(text, only) === 'true' ? 'present' : 'absent' } : null;
    case 'numeric':
      return readBounds(text, only);
    case 'anything-but':
      return only.kind === 'object' ? readNegated(text, only) : readExcluded(text, only);
    default:
      return null;
  }
}

function readNegated(text: string, span: JsonSpan): FormCondition | null {
  const only = onlyChild(text, span);
  if (only?.kind !== 'string') return null;
  switch (only.key) {
    case 'prefix':
    case 'suffix':
    case 'wildcard':
      return { operator: `not-${only.key}`, text: stringOf(text, only) };
    default:
      return null;
  }
}

function readExcluded(text: string, span: JsonSpan): FormCondition | null {
  const list = span.kind === 'array';
  const values = (list ? childrenOf(text, span) : [span]).map((value): FormValue | null => {
    if (value.kind === 'string') return { kind: 'text', text: stringOf(text, value) };
    return value.kind === 'number' ? { kind: 'number', text: sourceOf(text, value) } : null;
  });
  return values.every((value) => value !== null) ? { operator: 'not', values, list } : null;
}

/** A text where a number should be is a number that is not finished, unless it is one: that would be another policy. */
function readBounds(text: string, span: JsonSpan): FormCondition | null {
  const parts = span.kind === 'array' ? childrenOf(text, span) : [];
  if (parts.length !== 2 && parts.length !== 4) return null;
  const bounds: FormBound[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [sign, value] = [parts[at], parts[at + 1]];
    if (sign?.kind !== 'string' || (value?.kind !== 'string' && value?.kind !== 'number')) return null;
    const operator = BOUND_OPERATORS.find((known) => known === stringOf(text, sign));
    const number = value.kind === 'string' ? stringOf(text, value) : sourceOf(text, value);
    if (!operator || (value.kind === 'string' && isNumberText(number))) return null;
    bounds.push({ operator, number });
  }
  return { operator: 'numeric', bounds };
}

function onlyChild(text: string, span: JsonSpan) {
  const children = span.kind === 'object' && span.size === 1 ? childrenOf(text, span) : [];
  return children[0] ?? null;
}

const sourceOf = (text: string, { from, to }: JsonSpan): string => text.slice(from, to);

const stringOf = (text: string, span: JsonSpan): string => JSON.parse(sourceOf(text, span));
