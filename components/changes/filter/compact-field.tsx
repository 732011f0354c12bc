'use client';

import { useId } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import { CONTROL } from '#components/ui/field.tsx';

type CompactInputProps = {
  /** Its accessible name: it stands in a row that says the rest. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  mistake?: string | null;
  inputMode?: 'decimal';
};

/** One line of text in a row of fields. */
export function CompactInput({ label, value, onChange, placeholder, mistake = null, inputMode }: CompactInputProps) {
  const note = useId();
  return (
    <div className="min-w-0 flex-1">
      <input
        type="text"
        aria-label={label}
        aria-invalid={mistake !== null}
        aria-describedby={mistake === null ? undefined : note}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        inputMode={inputMode}
        value={value}
        placeholder={placeholder}
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
  options: readonly { value: string; label: string }[];
  className?: string;
};

/** One of a few in a row of fields. */
export function CompactSelect({ label, value, onChange, options, className }: CompactSelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classNames(CONTROL, 'shrink-0 text-xs', className)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
