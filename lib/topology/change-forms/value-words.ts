import type { AttributeField } from './attribute-field.ts';
import { measureWords } from './field-mistake.ts';

/** An attribute's text as people say it: `4 days`, `off`, `none`. */
export function valueWords(field: AttributeField, text: string): string {
  switch (field.kind) {
    case 'quantity':
      return text === '' ? 'none' : measureWords(field.measure, Number(text));
    case 'choice':
      return field.options.find(({ value }) => value === text)?.label ?? text;
    case 'flag':
      return text === 'true' ? 'on' : 'off';
    case 'text':
    case 'json':
      return text === '' ? 'none' : text;
  }
}
