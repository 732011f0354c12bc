'use client';

import { type ReactNode, useId } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { CONTROL } from '#components/ui/field.tsx';

type CompactInputProps = {
  /** Its accessible name: it stands in a row that says the rest. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  mistake?: string | null;
  /** The mistake in it is said elsewhere. */
  invalid?: boolean;
  inputMode?: 'decimal';
};

/** One line of text in a row of fields. */
export function CompactInput({ label, value, onChange, mistake = null, invalid = false, ...rest }: CompactInputProps) {
  const note = useId();
  return (
    <div className="min-w-0 flex-1">
      <input
        type="text"
        aria-label={label}
        aria-invalid={invalid || mistake !== null}
        aria-describedby={mistake === null ? undefined : note}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...rest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classNames(CONTROL, 'font-mono text-xs')}
      />
      {mistake !== null && (
        <p id={note} className="mt-1 text-xs text-danger">
          {mistake}
        </p>
      )}
    </div>
  );
}

type CompactSelectProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** `<option>`s, or groups of them. */
  children: ReactNode;
  /** Its width, by class. */
  className: string;
};

/** One of a few in a row of fields. */
export function CompactSelect({ label, value, onChange, children, className }: CompactSelectProps) {
  return (
    <span className={classNames('shrink-0', className)}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classNames(CONTROL, 'text-xs')}
      >
        {children}
      </select>
    </span>
  );
}
