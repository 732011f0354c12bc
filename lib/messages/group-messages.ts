import { columnValue } from './column-value.ts';
import type { Field } from './filter/expression.ts';
import type { FilterSubject } from './filter/filter-subject.ts';
import { shapeOf } from './shape-of.ts';

/** The name of the group of messages in which the path leads nowhere. */
const NOTHING_THERE = 'nothing there';

/** Names the group that a message is in. */
export type GroupLabel = (subject: FilterSubject) => string;

/** By what is inside: the keys and types of JSON, else the kind of content. */
export function shapeLabel(subject: FilterSubject): string {
  const { kind, value, text } = subject.inside();
  switch (kind) {
    case 'json':
      return shapeOf(value);
    case 'xml':
      return `XML <${/<([^\s<>!?/]{1,100})/.exec(text ?? '')?.[1] ?? ''}>`;
    case 's3-pointer':
      return 'pointer to S3';
    case 'text':
      return 'text';
    case 'binary':
      return 'binary';
  }
}

/** By the value of a field. */
export function valueLabel(field: Field): GroupLabel {
  const value = columnValue(field);
  return (subject) => value(subject) ?? NOTHING_THERE;
}
