import { formatBytes } from '#lib/format/bytes.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { isRecord } from '../json-record.ts';
import type { AttributeField } from './attribute-field.ts';
import type { FieldValue, FieldValues } from './field-values.ts';
import { fromQuantity, type Measure, type Quantity } from './quantity.ts';

type QuantityField = AttributeField & { kind: 'quantity' };

/** What is wrong in a field, as a sentence; `null` = AWS would take it. */
export function fieldMistake(field: AttributeField, value: FieldValue | undefined): string | null {
  if (value === undefined) return null;
  if (field.kind === 'quantity') return typeof value === 'string' ? null : quantityMistake(field, value);
  const text = typeof value === 'string' ? value.trim() : value.amount;
  if (field.kind === 'json') return jsonMistake(text, field.maxLength);
  if (field.kind === 'text' && text.length > field.maxLength) return `At most ${field.maxLength} characters.`;
  return null;
}

/** What is wrong with one field because of another; by name. Source: SQS API reference, `FifoThroughputLimit`. */
export function togetherMistakes(values: FieldValues): Record<string, string> {
  const high = values.FifoThroughputLimit === 'perMessageGroupId';
  if (!high || values.DeduplicationScope === 'messageGroup') return {};
  return { FifoThroughputLimit: 'Needs deduplication per message group.' };
}

function quantityMistake({ measure, min, max, fallback }: QuantityField, quantity: Quantity): string | null {
  if (quantity.amount.trim() === '' && fallback === '') return null;
  const exact = fromQuantity(measure, quantity);
  if (exact === null) return `Must be a number, of whole ${measure} in all.`;
  if (exact >= min && exact <= max) return null;
  return `Must be from ${measureWords(measure, min)} to ${measureWords(measure, max)}.`;
}

/** A quantity in AWS's unit, as people say it. */
export function measureWords(measure: Measure, exact: number): string {
  switch (measure) {
    case 'seconds':
      return formatDuration(exact);
    case 'bytes':
      return formatBytes(exact);
    case 'percent':
      return `${exact} %`;
  }
}

function jsonMistake(text: string, maxLength: number): string | null {
  if (text === '') return null;
  if (text.length > maxLength) return `At most ${maxLength} characters.`;
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return null;
  } catch {
    return 'This is not JSON.';
  }
  return 'Must be a JSON object.';
}
