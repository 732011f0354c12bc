import type { Expression, Literal } from './expression.ts';
import { printField } from './field-text.ts';
import { quote } from './quote.ts';

/** The filter as text; parsed again it is the same. */
export function printFilter(filter: Expression): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.parts.map((part) => printPart(part, filter.kind)).join(filter.kind === 'and' ? ' && ' : ' || ');
    case 'not':
      return `!${printPart(filter.part, 'not')}`;
    case 'exists':
      return `${printField(filter.field)} exists`;
    case 'compare':
      return `${printField(filter.field)} ${filter.operator} ${printLiteral(filter.value)}`;
    case 'in':
      return `${printField(filter.field)} in (${filter.values.map(printLiteral).join(', ')})`;
    case 'matches':
      return `${printField(filter.field)} ${filter.anyCase ? '~*' : '~'} ${quote(filter.pattern)}`;
    case 'contains':
    case 'startsWith':
      return `${printField(filter.field)} ${filter.kind} ${printLiteral(filter.value)}`;
  }
}

/** In parentheses where the part would else be read as of another series. A test after `!` has them for the reader. */
function printPart(part: Expression, inside: 'and' | 'or' | 'not'): string {
  const series = part.kind === 'and' || part.kind === 'or';
  const bare = series ? inside === 'or' && part.kind === 'and' : inside !== 'not' || part.kind === 'not';
  return bare ? printFilter(part) : `(${printFilter(part)})`;
}

/** A value as it is written in a filter. */
export function printLiteral(literal: Literal): string {
  switch (literal.type) {
    case 'text':
      return quote(literal.value);
    case 'number':
      return `${literal.value}${literal.unit ?? ''}`;
    case 'constant':
      return String(literal.value);
  }
}
