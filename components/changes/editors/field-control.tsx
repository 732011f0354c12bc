'use client';

import { CheckField } from '#components/ui/check-field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { AttributeField } from '#lib/topology/change-forms/attribute-field.ts';
import { type FieldValue, textOf } from '#lib/topology/change-forms/field-values.ts';
import { toQuantity } from '#lib/topology/change-forms/quantity.ts';
import { JsonField } from './json-field.tsx';
import { QuantityField } from './quantity-field.tsx';

type FieldControlProps = {
  field: AttributeField;
  value: FieldValue | undefined;
  mistake: string | undefined;
  onChange: (value: FieldValue) => void;
};

/** The control that fits an attribute. */
export function FieldControl({ field, value, mistake, onChange }: FieldControlProps) {
  const text = textOf(field, value);
  const marks = { label: field.label, hint: field.hint, mistake };
  switch (field.kind) {
    case 'quantity': {
      const quantity = typeof value === 'object' ? value : toQuantity(field.measure, text);
      return <QuantityField {...marks} measure={field.measure} value={quantity} onChange={onChange} />;
    }
    case 'choice':
      return <SelectField {...marks} options={field.options} value={text} onChange={onChange} />;
    case 'flag':
      return (
        <CheckField
          label={field.label}
          hint={field.hint}
          checked={text === 'true'}
          onChange={(on) => onChange(String(on))}
        />
      );
    case 'text':
      return <TextField {...marks} value={typeof value === 'string' ? value : text} onChange={onChange} />;
    case 'json':
      return <JsonField {...marks} value={typeof value === 'string' ? value : text} onChange={onChange} />;
  }
}
