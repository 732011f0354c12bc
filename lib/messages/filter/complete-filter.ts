import { type CompletionPlace, completionPlace } from './completion-place.ts';
import type { Field } from './expression.ts';
import { printField } from './field-text.ts';
import type { KnownFields } from './known-fields.ts';

/** Something that can stand at the cursor. */
export type Completion = { text: string; about: string };

/** What can replace the text from `from` to the cursor. */
export type Completions = { from: number; options: Completion[] };

const FIELDS: readonly Completion[] = [
  { text: 'body', about: 'JSON inside the body' },
  { text: 'attr', about: 'message attribute' },
  { text: 'text', about: 'body as text, raw and decoded' },
  { text: 'receives', about: 'receive count' },
  { text: 'age', about: 'since it was sent' },
  { text: 'sent', about: 'when it was sent' },
  { text: 'size', about: 'bytes as AWS counts them' },
  { text: 'group', about: 'message group' },
  { text: 'from', about: 'source queue or topic' },
  { text: 'id', about: 'message id' },
];
const NUMERIC = ['=', '!=', '<', '<=', '>', '>=', 'in'] as const;
const WORDS = ['=', '!=', '~', '~*', 'contains', 'startsWith', 'in', 'exists'] as const;
type Operator = (typeof NUMERIC)[number] | (typeof WORDS)[number];
const ABOUT: Record<Operator, string> = {
  '=': 'is',
  '!=': 'is not',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
  '~': 'matches a regular expression',
  '~*': 'matches it in any case',
  contains: 'has this inside',
  startsWith: 'begins with',
  in: 'is one of (…)',
  exists: 'is there',
};
const CONNECTORS: readonly Completion[] = [
  { text: '&&', about: 'and' },
  { text: '||', about: 'or' },
];
const EXAMPLES: Partial<Record<Field['name'], readonly Completion[]>> = {
  age: [
    { text: '5m', about: 'minutes' },
    { text: '2h', about: 'hours' },
    { text: '1d', about: 'days' },
  ],
  size: [
    { text: '10KiB', about: '10,240 bytes' },
    { text: '1MiB', about: '1,048,576 bytes' },
  ],
};

const MOST_OPTIONS = 50;

/** What can stand at the cursor, best first: what messages were seen to have, then the grammar's own words. */
export function completeFilter(text: string, cursor: number, known: KnownFields): Completions {
  const place = completionPlace(text, cursor);
  return { from: place.from, options: fitting(optionsAt(place, known), place.begun) };
}

function optionsAt(place: CompletionPlace, known: KnownFields): readonly Completion[] {
  switch (place.expects) {
    case 'field': {
      const seen = known.filter(({ name }) => name.startsWith('body') || name.startsWith('attr'));
      return [...FIELDS, ...seen.map(({ name, values }) => ({ text: name, about: values.slice(0, 2).join(', ') }))];
    }
    case 'operator':
      return operatorsOf(place.field).map((text) => ({ text, about: ABOUT[text] }));
    case 'value': {
      const name = printField(place.field);
      const values = known.find((field) => field.name === name)?.values ?? [];
      return [...values.map((text) => ({ text, about: '' })), ...(EXAMPLES[place.field.name] ?? [])];
    }
    case 'connector':
      return CONNECTORS;
    case 'nothing':
      return [];
  }
}

function operatorsOf({ name }: Field): readonly Operator[] {
  switch (name) {
    case 'receives':
    case 'size':
    case 'age':
    case 'sent':
      return NUMERIC;
    case 'body':
    case 'attr':
      return [...WORDS, '<', '<=', '>', '>='];
    default:
      return WORDS;
  }
}

/** What begins as was begun, then what has that inside; in any case. Nothing where all is there already. */
function fitting(options: readonly Completion[], begun: string): Completion[] {
  const wanted = begun.toLowerCase();
  const places = options.map((option) => ({ option, at: option.text.toLowerCase().indexOf(wanted) }));
  const found = places.filter(({ at }) => at !== -1).toSorted((a, b) => Number(a.at > 0) - Number(b.at > 0));
  const [only] = found;
  if (found.length === 1 && only?.option.text === begun) return [];
  return found.slice(0, MOST_OPTIONS).map(({ option }) => option);
}
