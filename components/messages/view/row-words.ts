import { formatCount } from '#lib/format/count.ts';
import type { Comparison, Expression, Field, Literal, Step } from '#lib/messages/filter/expression.ts';
import { printField } from '#lib/messages/filter/field-text.ts';
import { printFilter } from '#lib/messages/filter/print-filter.ts';
import type { JsonChild } from '#lib/messages/json/json-span.ts';
import { parseJson } from '#lib/messages/json/parse-json.ts';
import type { ValueRow } from './json-tree.ts';

/** characters of a value that its row shows. */
const MOST_SHOWN = 300;

/** A value as its row shows it: on one line, long ones cut; what a container holds is counted. */
export function valueWords(text: string, { kind, from, to, size }: JsonChild): string {
  if (kind === 'object') return size === 0 ? '{}' : `{ ${formatCount(size)} ${size === 1 ? 'key' : 'keys'} }`;
  if (kind === 'array') return size === 0 ? '[]' : `[ ${formatCount(size)} ${size === 1 ? 'item' : 'items'} ]`;
  if (kind !== 'string' || to - from > MOST_SHOWN * 10) return text.slice(from, Math.min(to, from + MOST_SHOWN));
  // Escapes that are not needed are resolved, so that words in any script can be read.
  return JSON.stringify(JSON.parse(text.slice(from, to))).slice(0, MOST_SHOWN);
}

/** Whether the row shows less than the value. */
export const isCut = ({ kind, from, to }: JsonChild): boolean =>
  kind !== 'object' && kind !== 'array' && to - from > MOST_SHOWN;

/** What copying a value copies: a string without its quotes, all else as it is written. */
export function copiedValue(text: string, { kind, from, to }: JsonChild): string {
  const written = text.slice(from, to);
  return kind === 'string' ? JSON.parse(written) : written;
}

/** Where a value is, as filters and columns name it: `body.items[0].sku`. */
export const pathWords = (row: ValueRow): string => printField(fieldOf(row));

/** A filter that finds the messages with the same value at the same place; `null` for objects and arrays. */
export function filterFor(text: string, row: ValueRow): string | null {
  const { kind, from, to } = row.node;
  if (kind === 'object' || kind === 'array') return null;
  const parsed = parseJson(text.slice(from, to));
  const literal = 'value' in parsed ? literalOf(parsed.value) : null;
  if (literal === null) return null;
  const operator: Comparison = '=';
  const same: Expression = { kind: 'compare', field: fieldOf(row), operator, value: literal };
  return printFilter(same);
}

function fieldOf(row: ValueRow): Field {
  const path: Step[] = [];
  for (let at = row; at.parent; at = at.parent) {
    path.push(at.node.key === null ? { index: at.node.index } : { key: at.node.key });
  }
  return { name: 'body', path: path.reverse() };
}

function literalOf(value: unknown): Literal | null {
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'number', value, unit: null };
  return typeof value === 'boolean' || value === null ? { type: 'constant', value } : null;
}
