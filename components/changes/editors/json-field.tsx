'use client';

import { classNames } from '#components/ui/class-names.ts';
import { CONTROL, Field, type FieldProps } from '#components/ui/field.tsx';

type JsonFieldProps = FieldProps & { value: string; onChange: (value: string) => void };

/** A few lines of JSON under their label. */
export function JsonField({ label, hint, mistake, value, onChange }: JsonFieldProps) {
  return (
    <Field label={label} hint={hint} mistake={mistake}>
      {(marks) => (
        <textarea
          {...marks}
          rows={Math.min(8, value.split('\n').length + 1)}
          spellCheck={false}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(CONTROL, 'h-auto min-h-16 resize-y py-1.5 font-mono text-xs')}
        />
      )}
    </Field>
  );
}
