import { reformatJson } from '#lib/messages/json/reformat-json.ts';
import type { FormBound, FormCondition, FormEntry, FormValue, PolicyForm } from './form-model.ts';
import { isNumberText } from './number-text.ts';

/**
 * The policy that a form shows, as indented JSON. Keys stand in the form's order; a key that the form has twice stands
 * there twice, so that nothing which was written is lost.
 */
export function printForm(form: PolicyForm): string {
  return reformatJson(objectText(form), 'indented');
}

/** A key of an object: its value's text, or what stands in the object that it leads to. */
type Part = { key: string } & ({ text: string } | { inner: FormEntry[] });

function objectText(form: PolicyForm): string {
  const parts: Part[] = [];
  for (const { path, content } of form) {
    const [key = '', ...rest] = path;
    if (rest.length === 0) parts.push({ key, text: contentText(content) });
    else innerOf(parts, key).push({ path: rest, content });
  }
  const members = parts.map(
    (part) => `${JSON.stringify(part.key)}:${'text' in part ? part.text : objectText(part.inner)}`,
  );
  return `{${members.join(',')}}`;
}

/** Entries that share their first keys share the object, too. */
function innerOf(parts: Part[], key: string): FormEntry[] {
  for (const part of parts) if (part.key === key && 'inner' in part) return part.inner;
  const inner: FormEntry[] = [];
  parts.push({ key, inner });
  return inner;
}

function contentText(content: FormEntry['content']): string {
  switch (content.kind) {
    case 'conditions':
      return `[${content.conditions.map(conditionText).join(',')}]`;
    case 'choice':
      return `[${content.branches.map(objectText).join(',')}]`;
    case 'json':
      return content.text;
  }
}

function conditionText(condition: FormCondition): string {
  switch (condition.operator) {
    case 'text':
      return JSON.stringify(condition.text);
    case 'number':
      return numberText(condition.text);
    case 'true':
    case 'false':
    case 'null':
      return condition.operator;
    case 'present':
    case 'absent':
      return `{"exists":${condition.operator === 'present'}}`;
    case 'numeric':
      return `{"numeric":[${condition.bounds.map(boundText).join(',')}]}`;
    case 'not': {
      const values = condition.values.map(valueText).join(',');
      return `{"anything-but":${condition.list || condition.values.length !== 1 ? `[${values}]` : values}}`;
    }
    case 'not-prefix':
    case 'not-suffix':
    case 'not-wildcard':
      return `{"anything-but":{"${condition.operator.slice('not-'.length)}":${JSON.stringify(condition.text)}}}`;
    case 'json':
      return condition.text;
    default:
      return `{"${condition.operator}":${JSON.stringify(condition.text)}}`;
  }
}

const boundText = ({ operator, number }: FormBound) => `"${operator}",${numberText(number)}`;

const valueText = ({ kind, text }: FormValue) => (kind === 'number' ? numberText(text) : JSON.stringify(text));

/** What is no number is kept as a text, which SNS refuses or the form marks. */
const numberText = (text: string) => (isNumberText(text) ? text : JSON.stringify(text));
