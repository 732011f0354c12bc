import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

type Option = { value: string; label: string };
type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'children'> & {
  options: readonly Option[];
  onChange: (value: string) => void;
};

/** One of a few: the platform's own list, so that it opens everywhere as people expect. */
export function Select({ options, onChange, className, ...rest }: SelectProps) {
  return (
    <span className={classNames('relative inline-flex', className)}>
      <select
        className="h-8 w-full appearance-none rounded-[7px] border border-line bg-raised py-0 pr-8 pl-2.5 text-sm text-ink hover:border-line-strong"
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-2 right-2 size-4 text-mute" />
    </span>
  );
}
