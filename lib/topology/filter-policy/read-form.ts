import { childrenOf, type JsonSpan, jsonSpan } from '#lib/messages/json/json-span.ts';
import { parseJson } from '#lib/messages/json/parse-json.ts';
import type { FormEntry, PolicyForm } from './form-model.ts';
import { isChoice } from './parse-policy.ts';
import { readCondition } from './read-condition.ts';

/** Objects in objects that become fields; SNS allows no key deeper than 150, and nobody reads fields that deep. */
const DEEPEST = 16;
/** Fields that a page shows without being slow; SNS allows 150 combinations, yet sums in a choice can be more. */
const MOST_CONDITIONS = 500;

export type ReadForm = { form: PolicyForm; why?: undefined } | { form?: undefined; why: string };

/** A policy's text as fields, key by key in its order; `why` says what keeps it from being shown so. */
export function readForm(text: string): ReadForm {
  const parsed = parseJson(text);
  if ('mistake' in parsed) {
    const { line, column, why } = parsed.mistake;
    return { why: `The form shows this policy once it is JSON. Line ${line}, column ${column}: ${why}` };
  }
  const span = jsonSpan(text);
  if (span.kind !== 'object') return { why: 'The form shows JSON objects, and a filter policy must be one.' };
  const form = readEntries(text, span, []);
  const count = conditionsIn(form);
  if (count <= MOST_CONDITIONS) return { form };
  return { why: `The form shows up to ${MOST_CONDITIONS} values; this policy has ${count}.` };
}

function readEntries(text: string, object: JsonSpan, path: readonly string[]): FormEntry[] {
  return childrenOf(text, object).flatMap((child) => {
    const here = [...path, child.key ?? ''];
    const isObject = child.kind === 'object' && child.size > 0 && here.length < DEEPEST;
    return isObject ? readEntries(text, child, here) : { path: here, content: readContent(text, child) };
  });
}

function readContent(text: string, value: JsonSpan & { key: string | null }): FormEntry['content'] {
  const source = text.slice(value.from, value.to);
  if (value.kind !== 'array') return { kind: 'json', text: source };
  const children = childrenOf(text, value);
  if (value.key === '$or' && isChoice(JSON.parse(source))) {
    return { kind: 'choice', branches: children.map((branch) => readEntries(text, branch, [])) };
  }
  return { kind: 'conditions', conditions: children.map((child) => readCondition(text, child)) };
}

function conditionsIn(form: PolicyForm): number {
  const counts = form.map(({ content }) => {
    if (content.kind === 'conditions') return content.conditions.length;
    return content.kind === 'choice' ? content.branches.reduce((sum, branch) => sum + conditionsIn(branch), 0) : 1;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}
