'use client';

import { CONTROL, Field, type FieldProps } from '#components/ui/field.tsx';
import { type Measure, type Quantity, UNITS } from '#lib/topology/change-forms/quantity.ts';

type QuantityFieldProps = FieldProps & {
  measure: Measure;
  value: Quantity;
  onChange: (value: Quantity) => void;
};

/** A number beside its unit, in the unit that people think in. */
export function QuantityField({ label, hint, mistake, measure, value, onChange }: QuantityFieldProps) {
  const units = UNITS[measure];
  return (
    <Field label={label} hint={hint} mistake={mistake}>
      {(marks) => (
        <div className="flex gap-2">
          <input
            {...marks}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value.amount}
            onChange={(event) => onChange({ ...value, amount: event.target.value })}
            className={`${CONTROL} flex-1 tabular-nums`}
          />
          {units.length > 1 ? (
            <select
              aria-label={`Unit of ${label.toLowerCase()}`}
              value={value.unit}
              onChange={(event) => onChange({ ...value, unit: event.target.value })}
              className={`${CONTROL} max-w-28`}
            >
              {units.map(({ id }) => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
            </select>
          ) : (
            <span className="self-center text-soft">{value.unit}</span>
          )}
        </div>
      )}
    </Field>
  );
}
