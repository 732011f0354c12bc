'use client';

import { classNames } from '#components/ui/class-names.ts';

export type Format = 'cli' | 'terraform' | 'mermaid' | 'json' | 'svg' | 'png';

const LABELS: Record<Format, string> = {
  cli: 'AWS CLI',
  terraform: 'Terraform',
  mermaid: 'Mermaid',
  json: 'JSON',
  svg: 'SVG',
  png: 'PNG',
};

type FormatChoiceProps<T extends Format> = { formats: readonly T[]; value: T; onChange: (format: T) => void };

/** One of some formats. */
export function FormatChoice<T extends Format>({ formats, value, onChange }: FormatChoiceProps<T>) {
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">Format</legend>
      {formats.map((format) => (
        <label
          key={format}
          className={classNames(
            'cursor-pointer rounded-[7px] border px-2.5 py-1 text-sm has-focus-visible:outline-2 has-focus-visible:outline-flow',
            format === value ? 'border-flow text-ink' : 'border-line text-soft hover:border-line-strong',
          )}
        >
          <input
            type="radio"
            name="export-format"
            className="sr-only"
            checked={format === value}
            onChange={() => onChange(format)}
          />
          {LABELS[format]}
        </label>
      ))}
    </fieldset>
  );
}
