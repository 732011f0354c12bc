'use client';

import type { AttributeField } from '#lib/topology/change-forms/attribute-field.ts';
import { consequenceOf } from '#lib/topology/change-forms/consequence.ts';
import { type FieldValue, textOf } from '#lib/topology/change-forms/field-values.ts';
import type { Seen } from '#lib/topology/change-forms/resource-form.ts';
import { valueWords } from '#lib/topology/change-forms/value-words.ts';
import { ConsequenceLine } from './consequence-line.tsx';
import { FieldControl } from './field-control.tsx';

type ChangedFieldProps = {
  field: AttributeField;
  seen: Seen;
  /** Whether it stands already, so that a change of it takes something away. */
  stands: boolean;
  value: FieldValue | undefined;
  mistake: string | undefined;
  onChange: (value: FieldValue) => void;
};

/** One attribute, with what it was and what changing it brings. */
export function ChangedField({ field, seen, stands, value, mistake, onChange }: ChangedFieldProps) {
  const before = seen.attributes[field.name] ?? field.fallback;
  const after = textOf(field, value);
  const changed = stands && after !== before.trim();
  const { kind, fifo } = seen;
  const consequence = changed && !mistake ? consequenceOf({ kind, fifo, name: field.name, before, after }) : null;
  return (
    <div data-changed={changed} className="border-l-2 border-transparent pl-2 data-[changed=true]:border-flow">
      <FieldControl field={field} value={value} mistake={mistake} onChange={onChange} />
      {changed && <p className="mt-1 truncate text-xs text-flow">was {valueWords(field, before)}</p>}
      {consequence && <ConsequenceLine {...consequence} />}
    </div>
  );
}
