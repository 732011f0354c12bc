import { childrenOf, jsonSpan } from '#lib/messages/json/json-span.ts';
import type { FormCondition, FormValue } from './form-model.ts';
import { readCondition } from './read-condition.ts';

/** values of one key that a sentence names; of more it tells the number */
const NAMED = 12;

/** What one key must be, as its list stands in a policy: `is pick or pack`. */
export function listWords(values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  return conditionWords(childrenOf(text, jsonSpan(text)).map((child) => readCondition(text, child)));
}

/** What one key must be: `is pick or pack`. A verb that is the same as before is not said again. */
export function conditionWords(conditions: readonly FormCondition[]): string {
  if (conditions.length === 0) return 'is one of nothing';
  const phrases = conditions.slice(0, NAMED).map(phraseOf);
  const words = phrases.map(([verb, rest], index) =>
    verb === phrases[index - 1]?.[0] && rest !== '' ? rest : `${verb} ${rest}`.trimEnd(),
  );
  const more = conditions.length - NAMED;
  return more > 0 ? `${words.join(', ')} or ${more} more` : words.join(' or ');
}

const VERBS = {
  prefix: 'begins with',
  suffix: 'ends with',
  wildcard: 'is like',
  cidr: 'is in',
  'not-prefix': 'does not begin with',
  'not-suffix': 'does not end with',
  'not-wildcard': 'is not like',
} as const;

/** A condition as a verb and what follows it. */
function phraseOf(condition: FormCondition): [verb: string, rest: string] {
  switch (condition.operator) {
    case 'text':
    case 'number':
      return ['is', valueWords({ kind: condition.operator, text: condition.text })];
    case 'true':
    case 'false':
    case 'null':
      return ['is', condition.operator];
    case 'present':
    case 'absent':
      return [`is ${condition.operator}`, ''];
    case 'equals-ignore-case':
      return ['is', `${valueWords({ kind: 'text', text: condition.text })} in any case`];
    case 'numeric': {
      const bounds = condition.bounds.map(({ operator, number }) => `${operator} ${number}`);
      return [bounds.join(' and '), ''];
    }
    case 'not': {
      const values = condition.values.map(valueWords);
      if (values.length < 2) return ['is not', values[0] ?? 'anything'];
      return ['is neither', `${values.slice(0, -1).join(', ')} nor ${values.at(-1)}`];
    }
    case 'json':
      return ['matches', condition.text];
    default:
      return [VERBS[condition.operator], valueWords({ kind: 'text', text: condition.text })];
  }
}

/** A text that could be taken for a number, a keyword or nothing stands in quotation marks. */
export function valueWords({ kind, text }: FormValue): string {
  if (kind === 'number') return text;
  return /^(|true|false|null|[-\d].*|.*\s.*)$/s.test(text) ? JSON.stringify(text) : text;
}
