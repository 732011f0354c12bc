import { formatDuration } from '#lib/format/duration.ts';
import type { Field } from './filter/expression.ts';
import { someValueOf } from './filter/field-values.ts';
import type { FilterSubject } from './filter/filter-subject.ts';
import { shortText } from './short-text.ts';

/** Values that `[*]` finds and a cell shows. */
const MOST_VALUES = 5;

/** A field's value as short text; where a path leads to several, the first ones. `null` = it leads nowhere. */
export function columnValue(field: Field): (subject: FilterSubject) => string | null {
  if (field.name === 'sent') return ({ seen }) => seen.sentAt;
  if (field.name === 'age') return ({ seen, now }) => formatDuration((now - Date.parse(seen.sentAt)) / 1000);
  const someValue = someValueOf(field);
  // What names one thing in several ways is told once.
  const most = field.name === 'body' ? MOST_VALUES : 1;
  return (subject) => {
    const found: string[] = [];
    someValue(subject, (value) => found.push(shortText(value)) === most);
    return found.length === 0 ? null : shortText(found.join(', '));
  };
}
