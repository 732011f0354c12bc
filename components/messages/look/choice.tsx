'use client';

import { useId } from 'react';

type ChoiceProps<T extends string | number> = {
  label: string;
  options: readonly { value: T; label: string /** What it means, on hover and for screen readers. */; note?: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, all in sight. Radio buttons, so arrows walk them. */
export function Choice<T extends string | number>({ label, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="flex items-center gap-2">
      <legend className="float-left text-xs text-mute">{label}</legend>
      <div className="flex rounded-[7px] border border-line bg-ground p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.note}
            className="relative cursor-pointer rounded-[5px] px-2 text-xs leading-6 whitespace-nowrap text-soft tabular-nums hover:text-ink has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--line-strong)] has-focus-visible:outline-2 has-focus-visible:outline-flow"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
            {option.note && <span className="sr-only">: {option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
