import type { FormCondition, FormEntry, FormOperator, PolicyForm } from '#lib/topology/filter-policy/form-model.ts';
import { isNumberText } from '#lib/topology/filter-policy/number-text.ts';

/** A list with another value at a place. */
export function withAt<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((each, at) => (at === index ? value : each));
}

/** A list without the value at a place. */
export function withoutAt<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

export const BLANK_CONDITION: FormCondition = { operator: 'text', text: '' };

export const BLANK_ENTRY: FormEntry = { path: [''], content: { kind: 'conditions', conditions: [BLANK_CONDITION] } };

/** Two alternatives, each with a key that has no name yet. */
export const BLANK_CHOICE: FormEntry = {
  path: ['$or'],
  content: { kind: 'choice', branches: [[BLANK_ENTRY], [BLANK_ENTRY]] },
};

/** A condition after its operator was chosen anew: what was written of it stays where it can. */
export function withOperator(condition: FormCondition, operator: FormOperator): FormCondition {
  const text = textOf(condition);
  switch (operator) {
    case 'true':
    case 'false':
    case 'null':
    case 'present':
    case 'absent':
      return { operator };
    case 'numeric':
      return { operator, bounds: [{ operator: '>', number: text }] };
    case 'not':
      return { operator, values: [{ kind: isNumberText(text) ? 'number' : 'text', text }], list: true };
    default:
      return { operator, text };
  }
}

function textOf(condition: FormCondition): string {
  switch (condition.operator) {
    case 'numeric':
      return condition.bounds[0]?.number ?? '';
    case 'not':
      return condition.values[0]?.text ?? '';
    case 'true':
    case 'false':
    case 'null':
    case 'present':
    case 'absent':
      return '';
    default:
      return condition.text;
  }
}

/** Whether a policy has a choice at its top already: of a key `$or` there can be one. */
export function hasChoice(form: PolicyForm): boolean {
  return form.some(({ path }) => path.length === 1 && path[0] === '$or');
}
