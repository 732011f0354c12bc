'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { CONTROL, Field, type FieldProps } from './field.tsx';

type TextFieldProps = FieldProps &
  Pick<ComponentProps<'input'>, 'placeholder' | 'inputMode' | 'disabled' | 'onKeyDown' | 'autoFocus' | 'maxLength'> & {
    value: string;
    onChange: (value: string) => void;
    /** Ids, names and values: set in the typewriter face. */
    mono?: boolean;
  };

/** One line of text under its label. The browser neither completes nor corrects it: it is no prose. */
export function TextField({ label, hint, mistake, value, onChange, mono = false, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} mistake={mistake}>
      {(marks) => (
        <input
          {...marks}
          {...rest}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(CONTROL, mono && 'font-mono text-xs')}
        />
      )}
    </Field>
  );
}
