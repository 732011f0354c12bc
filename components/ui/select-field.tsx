'use client';

import { CONTROL, Field, type FieldProps } from './field.tsx';

type SelectFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  disabled?: boolean;
};

/** One of a few, under its label: the browser's own control, which every keyboard and screen reader knows. */
export function SelectField({ label, hint, mistake, value, onChange, options, disabled }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} mistake={mistake}>
      {(marks) => (
        <select
          {...marks}
          disabled={disabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={CONTROL}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
