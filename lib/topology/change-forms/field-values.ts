import type { AttributeField } from './attribute-field.ts';
import { fromQuantity, type Quantity, toQuantity } from './quantity.ts';

/** What stands in a field: a quantity, or AWS's own text. */
export type FieldValue = string | Quantity;

/** By attribute. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

type Attributes = Readonly<Record<string, string>>;

/** What the fields show of attributes as AWS answers them. */
export function valuesOf(fields: readonly AttributeField[], attributes: Attributes): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.name, shownValue(field, attributes[field.name])]));
}

/** An attribute's text as its field shows it; `undefined` = AWS did not tell it. */
function shownValue(field: AttributeField, text: string = field.fallback): FieldValue {
  return field.kind === 'quantity' ? toQuantity(field.measure, text) : text;
}

/** AWS's text of what stands in a field; of what is no quantity, the text as it was typed. */
export function textOf(field: AttributeField, value: FieldValue | undefined): string {
  if (value === undefined) return field.fallback;
  if (typeof value === 'string') return value.trim();
  if (field.kind !== 'quantity') return value.amount;
  return String(fromQuantity(field.measure, value) ?? value.amount.trim());
}

/** The attributes that the fields would change, by AWS's name and as AWS takes them. */
export function changedAttributes(
  fields: readonly AttributeField[],
  attributes: Attributes,
  values: FieldValues,
): Record<string, string> {
  const changed: Record<string, string> = {};
  for (const field of fields) {
    const text = textOf(field, values[field.name]);
    if (text !== (attributes[field.name] ?? field.fallback).trim()) changed[field.name] = text;
  }
  return changed;
}
